import type { Context } from '../../../platform/context.ts';
import type { EvaluationWithProcess } from '../permissions.ts';
import type { Story } from '../story.ts';
import { steeredEvaluation } from './read-evaluation.ts';
import { lockStory } from './read-stories.ts';

/** A story of an act of those who work with its evaluation, locked. */
export async function lockStoryOf(
	context: Context,
	slug: string,
	id: string,
): Promise<(EvaluationWithProcess & { readonly story: Story }) | undefined> {
	const facts = await steeredEvaluation(context, slug);
	const story = facts && (await lockStory(context, id));
	return facts && story?.evaluationId === facts.evaluation.id ? { ...facts, story } : undefined;
}
