import { safeParse } from 'valibot';
import { NotAllowed, type Problem } from '../../../../platform/outcome.ts';
import { problemOf } from '../../../../platform/perform.ts';
import { form, raw, type Sent } from '../../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../../platform/web/environment.ts';
import { sayProblems } from '../../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../../platform/web/render.tsx';
import { readSubmitted, type Submitted } from '../../../../platform/web/submitted.ts';
import { webTexts } from '../../../../platform/web/texts.ts';
import { startProcess } from '../../acts/start-process.ts';
import { mayStartProcess } from '../../permissions.ts';

import { refusalTexts as refusals } from '../../refusal-texts.ts';
import { StartPage, startPath, startRoute, stepPath } from './start-page.tsx';
import { nextScreen, readScreen, type Screen, startFields, startScreens } from './start-screens.ts';
import { staffTexts } from './texts.ts';

/** What a new process is made from, as it was typed over the three screens. */
function inputOf(typed: Submitted): Readonly<Record<string, string>> {
	return Object.fromEntries(startFields.map((name) => [name, typed.text(name) ?? '']));
}

/** What must be put right on one screen before the next; the act's own rules, so that the last step holds no surprise. */
export function problemsOn(screen: Screen, typed: Submitted): Problem[] {
	const parsed = safeParse(startProcess.input, inputOf(typed));
	const fields: readonly string[] = startScreens[screen - 1] ?? [];
	return parsed.success
		? []
		: parsed.issues.map(problemOf).filter(({ field }) => field !== undefined && fields.includes(field));
}

/** From screen to screen. Nothing is stored on the way, so a session that ended meanwhile costs nobody their words. */
async function goOn(ask: Ask): Promise<Response> {
	const { actor, language } = contextOf(ask);
	if (actor.kind !== 'visitor' && mayStartProcess(actor).kind !== 'yes') throw new NotAllowed('process.start-page');
	const typed = await readSubmitted(ask.req.raw);
	const from = readScreen(typed.text('screen'));
	const way = typed.text('way');
	const problems = way === 'back' ? [] : problemsOn(from, typed);
	const web = webTexts(language);
	const said = sayProblems(problems, { ...web.problems, ...refusals(language) }, web.invalid);
	const seeing = seeingOf(ask, { typed, problems: said });
	const screen = said.length > 0 ? from : nextScreen(from, way);
	const shown = await StartPage({ seeing, screen });
	return htmlAnswer(ask, seeing, shown, { status: said.length > 0 ? 422 : 200, shared: false });
}

/** The three screens of a new process, and the form that creates it. */
export const startRoutes = [
	startRoute,
	raw('POST', stepPath, goOn),
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
