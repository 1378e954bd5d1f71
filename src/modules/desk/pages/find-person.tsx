import type { Context } from '../../../platform/context.ts';
import type { Problem } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../platform/web/render.tsx';
import { readSubmitted, untouched } from '../../../platform/web/submitted.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { findPersons, readSought, sealIdentity } from '../../people/index.ts';
import { deskPage } from '../reads/desk-page.ts';
import { key } from '../refusals.ts';
import { deskRefusals } from './desk-refusals.ts';
import { FindPage, type FoundPersons } from './find-page.tsx';

/**
 * Looks for the person at the desk. Posted, so that neither a CPR number nor an e-mail address stands in an address, a log or the
 * browser's history; what was typed is in no answer.
 */
export async function findPerson(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	await see(context, deskPage, {});
	const found = await search(context, (await readSubmitted(ask.req.raw)).text('sought') ?? '');
	const problems: Problem[] = found ? [] : [{ key: key('sought-not-understood'), field: 'sought' }];
	const web = webTexts(context.language);
	const said = sayProblems(problems, { ...web.problems, ...deskRefusals(context.language) }, web.invalid);
	const seeing = seeingOf(ask, { typed: untouched, problems: said });
	return htmlAnswer(ask, seeing, <FindPage seeing={seeing} result={found} />, {
		status: found ? 200 : 422,
		shared: false,
	});
}

async function search(context: Context, typed: string): Promise<FoundPersons | undefined> {
	const sought = readSought(typed);
	if (!sought) return undefined;
	if ('name' in sought) return findPersons(context, sought);
	const identity = sealIdentity(context, sought.identity);
	return identity && findPersons(context, { identity });
}
