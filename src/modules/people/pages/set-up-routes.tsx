import type { Problem } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { withNotice } from '../../../platform/web/address.ts';
import { page, raw, type View } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { giveSession } from '../../../platform/web/session-cookie.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { Button, Form, Page, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { setUpMunicipality } from '../acts/set-up-municipality.ts';
import { setUpRead } from '../reads/manage-pages.ts';
import { arrive } from '../sign-in/arrival.ts';
import { peopleTexts } from '../texts.ts';
import { answerWith } from './answer-with.ts';
import { doorstepOf } from './arrival-answer.tsx';
import { MunicipalityFields, typedMunicipality } from './municipality-fields.tsx';

const view: View<Record<string, never>> = (seeing) => {
	const texts = peopleTexts(seeing.language).setUp;
	const { typed, problemOf, problems } = seeing.form;
	const field = (name: string) => ({ name, value: typed.text(name), error: problemOf(name) });
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} errors={problems} unlisted>
			<Form action={localPath(seeing.language, '/opsaetning')}>
				<TextField {...field('code')} label={texts.code} hint={texts.codeHint} autocomplete="off" narrow />
				<MunicipalityFields seeing={seeing} />
				<TextField {...field('administratorName')} label={texts.adminName} autocomplete="name" />
				<TextField
					{...field('administratorEmail')}
					type="email"
					label={texts.adminEmail}
					hint={texts.adminEmailHint}
					autocomplete="email"
				/>
				<Button>{texts.button}</Button>
			</Form>
		</Page>
	);
};

const setUpPage = page(setUpRead, view);

/** The code works once and the page is gone afterwards: that is what stands in for an idempotency key here. */
async function setUp(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	await see(context, setUpRead, {});
	const typed = await readSubmitted(ask.req.raw);
	const performed = await perform(context, setUpMunicipality, {
		...typedMunicipality(typed),
		code: typed.text('code') ?? '',
		administratorName: typed.text('administratorName') ?? '',
		administratorEmail: typed.text('administratorEmail') ?? '',
	});
	if (performed.kind !== 'done') {
		const problems: readonly Problem[] = performed.kind === 'refused' ? performed.problems : [{ key: '_key-reused' }];
		return answerWith(ask, (seeing) => setUpPage.view(seeing, {}), { typed, problems });
	}
	const arrival = await arrive(context, performed.answer.person, 'set-up', 2, doorstepOf(ask));
	if (arrival.kind === 'in') giveSession(ask, arrival.secret);
	return ask.redirect(localPath(context.language, withNotice('/styr/kommune', 'siden-er-klar')), 303);
}

/** The first page of all, and what its form leads to. */
export const setUpRoutes = [setUpPage, raw('POST', '/opsaetning', setUp)];
