import type { Actor } from '../../../platform/actor.ts';
import type { Problem } from '../../../platform/outcome.ts';
import type { Shown } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../platform/web/render.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { type Submitted, untouched } from '../../../platform/web/submitted.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { peopleTexts } from '../texts.ts';

/** Shows a page from a route that answers for itself, with what was typed and what is wrong with it. */
export async function answerWith(
	ask: Ask,
	view: (seeing: Seeing) => Shown,
	{
		typed = untouched,
		problems = [],
		status = problems.length > 0 ? 422 : 200,
	}: { typed?: Submitted; problems?: readonly Problem[]; status?: number } = {},
): Promise<Response> {
	const { language } = contextOf(ask);
	const web = webTexts(language);
	const said = sayProblems(problems, { ...web.problems, ...peopleTexts(language).refusals }, web.invalid);
	const seeing = seeingOf(ask, { typed, problems: said });
	return htmlAnswer(ask, seeing, await view(seeing), { status, shared: false });
}

/** The rest of the request is done as this actor. */
export function become(ask: Ask, actor: Actor): void {
	const carried = ask.get('carried');
	ask.set('carried', { ...carried, context: { ...carried.context, actor } });
}
