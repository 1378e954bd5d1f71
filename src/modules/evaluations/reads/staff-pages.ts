import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { maySteerProcess, processBySlug } from '../../processes/index.ts';
import { evaluationState, whyBeginningIsRefused } from '../evaluation.ts';
import { cursorInQuery, slugField } from '../fields.ts';
import { type EvaluationWithProcess, isProcessThereFor, mayEnterStory, maySteerEvaluation } from '../permissions.ts';
import { shownStories } from './public-pages.ts';
import { criteriaOf, evaluationsOf, steeredEvaluation } from './read-evaluation.ts';
import { countStories, listStories } from './read-stories.ts';

const onOnePage = 20;

async function plannedProcess(context: Context, slug: string) {
	const process = await processBySlug({ ...context, language: 'da' }, slug);
	return process && isProcessThereFor(context.actor, process) ? process : undefined;
}

/** The evaluations of a process, drafts too, for those who steer it. */
export const plannedEvaluationsPage = read({
	name: 'evaluation.planned',
	path: '/styr/forloeb/:slug/evalueringer',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process, evaluations: await evaluationsOf(context, process.id) };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

/** The form for a new project. */
export const prepareEvaluationPage = read({
	name: 'evaluation.prepare-page',
	path: '/styr/forloeb/:slug/evalueringer/ny',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

function steeredRead<More extends object>(
	name: string,
	part: string,
	more: (context: Context, facts: EvaluationWithProcess) => Promise<More>,
	may = maySteerEvaluation,
) {
	return read({
		name,
		path: `/styr/evalueringer/:slug${part}`,
		input: v.object({ slug: slugField }),
		async load(context, { slug }): Promise<(EvaluationWithProcess & More) | undefined> {
			const facts = await steeredEvaluation(context, slug);
			return facts && { ...facts, ...(await more(context, facts)) };
		},
		may,
	});
}

/** One project for those who steer it: where it stands, and what there is to do. */
export const evaluationOverviewPage = steeredRead(
	'evaluation.overview',
	'',
	async (context, { evaluation, process }) => {
		const today = dateInCopenhagen(context.now);
		const [criteria, counts] = await Promise.all([
			criteriaOf(context, evaluation.id),
			countStories(context, [evaluation.id]),
		]);
		return {
			state: evaluationState(evaluation, today),
			criteria,
			counts: counts(evaluation.id),
			missing: whyBeginningIsRefused(evaluation, process, criteria.length, today).map(({ field }) => field),
		};
	},
);

/** The form that changes its words, its criteria and its days, until it begins. */
export const editEvaluationPage = steeredRead('evaluation.edit-page', '/ret', async (context, { evaluation }) => ({
	criteria: await criteriaOf(context, evaluation.id),
}));

/** The form where staff enter what was told to them. */
export const enterStoryPage = steeredRead('story.enter-page', '/indtast', async () => ({}), mayEnterStory);

/** The stories for those who read them first, write recordings out and decide what everybody reads. */
export const storyDeskPage = read({
	name: 'story.desk',
	path: '/styr/evalueringer/:slug/fortaellinger',
	input: v.object({ slug: slugField, efter: cursorInQuery }),
	async load(context, { slug, efter }) {
		const facts = await steeredEvaluation(context, slug);
		if (!facts || maySteerEvaluation(context.actor, facts).kind !== 'yes') return facts && { ...facts, ...nothing };
		const { items, next } = await listStories(context, {
			evaluation: facts.evaluation.id,
			shown: false,
			after: efter,
			limit: onOnePage,
		});
		return { ...facts, stories: await shownStories(context, items), next, isFirst: efter === undefined };
	},
	may: maySteerEvaluation,
});

/** Nothing is read of stories for those who may not see them. */
const nothing = { stories: [], next: undefined, isFirst: true };
