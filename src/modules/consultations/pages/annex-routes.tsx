import { answerDocument, stageDocument } from '../../../platform/files/documents.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { form, InputProblems, page, type Route, raw, type Sent } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { slugOf } from '../../processes/index.ts';
import { addAnnex } from '../acts/add-annex.ts';
import { maySteerConsultation } from '../permissions.ts';
import { annexFile } from '../reads/read-annex.ts';
import { steeredConsultation } from '../reads/read-consultation.ts';
import { annexPage } from '../reads/staff-pages.ts';
import { inquiryTexts } from '../texts.ts';
import { consultationRefusals as refusals } from './refusal-texts.ts';
import { AnnexPage, layReadyIn, readyIn } from './staff/annex-page.tsx';
import { runPath } from './staff/staff-page.tsx';

const annexRoute = page(annexPage, (seeing, facts) => <AnnexPage seeing={seeing} facts={facts} />);

/** Where an annex is added, and where its file is fetched. */
export const annexRoutes: readonly Route[] = [
	annexRoute,
	raw('GET', annexFile.path, answerAnnex, annexFile),
	form({
		path: annexPage.path,
		act: addAnnex,
		on: annexRoute,
		input: readAnnex,
		then: (answer) => ({ path: runPath(answer), notice: 'annex-added' }),
		refusals,
		title: (language) => inquiryTexts(language).acts.annex,
	}),
];

/** An annex as it was sent; its file is laid ready first, so that it need not be sent again when something else is wrong. */
async function readAnnex(sent: Sent): Promise<unknown> {
	const { typed, params } = sent;
	const [file] = typed.files('file');
	// Nobody but staff can make us keep anything, and what was carried out already is not laid ready again.
	const staged =
		file && (await maySend(sent)) && !(await sent.isRepeated()) ? await stageDocument(sent.context, file) : undefined;
	if (staged?.ok) layReadyIn(typed, staged.id);
	const annex = {
		slug: params.slug,
		title: typed.text('title') ?? '',
		url: typed.filled('url'),
		file: readyIn(typed),
		reason: typed.text('reason') ?? '',
	};
	return staged && !staged.ok ? new InputProblems([{ key: staged.refusal, field: 'file' }], annex) : annex;
}

async function maySend({ context, params }: Sent): Promise<boolean> {
	const facts = await steeredConsultation(context, params.slug ?? '');
	return facts !== undefined && maySteerConsultation(context.actor, facts).kind === 'yes';
}

async function answerAnnex(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, annexFile, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { file, title } = seen.facts;
	return (await answerDocument(context, file, slugOf(title), ask.req.header('if-none-match'))) ?? notFound();
}
