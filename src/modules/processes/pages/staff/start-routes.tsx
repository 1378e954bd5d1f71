import { safeParse } from 'valibot';
import { NotAllowed, NotFound, type Problem } from '../../../../platform/outcome.ts';
import { problemOf } from '../../../../platform/perform.ts';
import { form, raw, type Sent } from '../../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../../platform/web/environment.ts';
import { sayProblems } from '../../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../../platform/web/render.tsx';
import { readSubmitted, type Submitted } from '../../../../platform/web/submitted.ts';
import { webTexts } from '../../../../platform/web/texts.ts';
import { type Organisation, organisationBySlug, organisationSlug } from '../../../people/index.ts';
import { startProcess } from '../../acts/start-process.ts';
import { mayStartFor, mayStartProcess } from '../../permissions.ts';

import { refusalTexts as refusals } from '../../refusal-texts.ts';
import { StartPage, startForRoute, startPath, startPathFor, startRoute, stepPathOf } from './start-page.tsx';
import { nextScreen, readScreen, type Screen, startFields, startScreens } from './start-screens.ts';
import { staffTexts } from './texts.ts';

/** What a new process is made from, as it was typed over the three screens. */
function inputOf(typed: Submitted): Readonly<Record<string, string>> {
	const template = typed.filled('template');
	return {
		...Object.fromEntries(startFields.map((name) => [name, typed.text(name) ?? ''])),
		...(template && { template }),
	};
}

/** What must be put right on one screen before the next; the act's own rules, so that the last step holds no surprise. */
export function problemsOn(screen: Screen, typed: Submitted): Problem[] {
	const parsed = safeParse(startProcess.input, inputOf(typed));
	const fields: readonly string[] = startScreens[screen - 1] ?? [];
	return parsed.success
		? []
		: parsed.issues.map(problemOf).filter(({ field }) => field !== undefined && fields.includes(field));
}

/** From screen to screen of a process in an organisation’s name. */
async function goOnFor(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const parsed = safeParse(organisationSlug, ask.req.param('slug'));
	const behind = parsed.success ? await organisationBySlug(context, parsed.output) : undefined;
	if (!behind) throw new NotFound('process.start-for-page');
	return goOn(ask, behind);
}

/** From screen to screen. Nothing is stored on the way, so a session that ended meanwhile costs nobody their words. */
async function goOn(ask: Ask, behind?: Organisation): Promise<Response> {
	const { actor, language } = contextOf(ask);
	const permission = behind ? mayStartFor(actor, behind) : mayStartProcess(actor);
	if (actor.kind !== 'visitor' && permission.kind !== 'yes') throw new NotAllowed('process.start-page');
	const typed = await readSubmitted(ask.req.raw);
	const from = readScreen(typed.text('screen'));
	const way = typed.text('way');
	const problems = way === 'back' ? [] : problemsOn(from, typed);
	const web = webTexts(language);
	const said = sayProblems(problems, { ...web.problems, ...refusals(language) }, web.invalid);
	const seeing = seeingOf(ask, { typed, problems: said });
	const screen = said.length > 0 ? from : nextScreen(from, way);
	const shown = await StartPage({ seeing, screen, behind });
	return htmlAnswer(ask, seeing, shown, { status: said.length > 0 ? 422 : 200, shared: false });
}

/** The three screens of a new process, and the form that creates it. */
export const startRoutes = [
	startRoute,
	raw('POST', stepPathOf(startPath), (ask) => goOn(ask)),
	startForRoute,
	raw('POST', stepPathOf(startPathFor(':slug')), goOnFor),
	form({
		path: startPathFor(':slug'),
		act: startProcess,
		on: startForRoute,
		input: ({ typed, params }: Sent) => ({ ...inputOf(typed), organisation: params.slug }),
		then: ({ slug }) => ({ path: `/styr/forloeb/${slug}`, notice: 'process-started' }),
		refusals,
		title: (language) => staffTexts(language).acts.start,
	}),
	form({
		path: startPath,
		act: startProcess,
		on: startRoute,
		input: ({ typed }: Sent) => inputOf(typed),
		then: ({ slug }) => ({ path: `/styr/forloeb/${slug}`, notice: 'process-started' }),
		refusals,
		title: (language) => staffTexts(language).acts.start,
	}),
];
