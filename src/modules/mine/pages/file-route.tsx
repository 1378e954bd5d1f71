import { perform } from '../../../platform/perform.ts';
import { signInPath } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { RefusalPage } from '../../../platform/web/error-pages.tsx';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../platform/web/render.tsx';
import { untouched } from '../../../platform/web/submitted.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { fetchOwnData } from '../acts/fetch-own-data.ts';
import { exportVariant } from '../steps/handle-facts.ts';
import { mineTexts } from '../texts.ts';

/** Sends the file with somebody's own data, once, and forgets it. Nobody without the session that asked for it is shown anything. */
export async function fetchFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	// Whoever only asks about the file has not fetched it.
	if (ask.req.method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET' } });
	if (context.actor.kind === 'visitor') return refusal(ask, 401);
	const performed = await perform(context, fetchOwnData, { secret: ask.req.param('secret') });
	if (performed.kind === 'step-up')
		return ask.redirect(signInPath(context, { ...performed, returnTo: '/mit/data' }), 303);
	if (performed.kind !== 'done') return refusal(ask, 410);
	const { files } = context.runtime;
	const bytes = await files.read(performed.answer.id, exportVariant);
	await files.remove(performed.answer.id);
	if (!bytes) return refusal(ask, 410);
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${mineTexts(context.language).file.name}"`,
			'cache-control': 'no-store',
		},
	});
}

async function refusal(ask: Ask, status: 401 | 410): Promise<Response> {
	const { language } = contextOf(ask);
	const problems = sayProblems([{ key: 'export-gone' }], mineTexts(language).refusals, webTexts(language).invalid);
	const seeing = seeingOf(ask, { typed: untouched, problems });
	return htmlAnswer(ask, seeing, <RefusalPage seeing={seeing} backTo="/mit/data" />, { status, shared: false });
}
