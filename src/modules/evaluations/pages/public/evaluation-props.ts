import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { type Evaluation, evaluationPath } from '../../evaluation.ts';
import type { evaluationPage } from '../../reads/public-pages.ts';
import { evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

/** What the parts of a project's page are given. */
export type EvaluationProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof evaluationPage> };

/** How many told, and how many of that can be read. */
export function toldText({ seeing: { language }, facts: { counts } }: EvaluationProps): string {
	const texts = evaluationTexts(language);
	if (counts.all === 0) return texts.page.noStories;
	return texts.page.storiesText(
		plural(language, counts.all, texts.stories),
		plural(language, counts.shown, { one: '1', other: '{n}' }),
	);
}

/** Where a story is told. */
export const tellPath = (evaluation: Pick<Evaluation, 'slug'>): string => `${evaluationPath(evaluation)}/fortael`;
