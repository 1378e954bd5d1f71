import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { maySteerProcess, processBySlug } from '../../processes/index.ts';
import { type Evaluation, evaluationState, whyBeginningIsRefused } from '../evaluation.ts';
import { cursorInQuery, roundInPath, slugField } from '../fields.ts';
import { dueRound, nextRound } from '../measurement.ts';
import { type EvaluationWithProcess, isProcessThereFor, mayEnterStory, maySteerEvaluation } from '../permissions.ts';
import { shownStories } from './public-pages.ts';
import { decisionsInForce, decisionsOf, meetingsToDecideAt } from './read-decisions.ts';
import { criteriaOf, evaluationsOf, steeredEvaluation } from './read-evaluation.ts';
import { caseOf, measurementsOf, roundsOf } from './read-measurements.ts';
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
		if (!process) return undefined;
		const evaluations = await evaluationsOf(context, process.id);
		const rounds = await roundsOf(
			context,
			evaluations.map(({ id }) => id),
		);
		const today = dateInCopenhagen(context.now);
		const isDue = (one: Evaluation) => dueRound(one, rounds(one.id), today) !== undefined;
		return { process, evaluations: evaluations.map((evaluation) => ({ evaluation, isDue: isDue(evaluation) })) };
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
		const { id } = evaluation;
		const [criteria, counts, rounds, councilCase, decisions] = await Promise.all([
			criteriaOf(context, id),
			countStories(context, [id]),
			roundsOf(context, [id]),
			caseOf(context, id),
			decisionsInForce(context, [id]),
		]);
		return {
			state: evaluationState(evaluation, today),
			criteria,
			counts: counts(id),
			round: nextRound(evaluation, rounds(id)),
			measured: rounds(id),
			isDue: dueRound(evaluation, rounds(id), today) !== undefined,
			councilCase,
			isDecided: decisions.has(id),
			missing: whyBeginningIsRefused(evaluation, process, criteria.length, today).map(({ field }) => field),
		};
	},
);

/** The form that changes its words, its criteria and its days, until it begins. */
export const editEvaluationPage = steeredRead('evaluation.edit-page', '/ret', async (context, { evaluation }) => ({
	criteria: await criteriaOf(context, evaluation.id),
}));

/** The form in which it is said whether the criteria were met. */
export const measurePage = steeredRead('evaluation.measure-page', '/maal', async (context, { evaluation }) => {
	const [criteria, rounds] = await Promise.all([
		criteriaOf(context, evaluation.id),
		roundsOf(context, [evaluation.id]),
	]);
	const done = rounds(evaluation.id);
	return {
		criteria,
		round: nextRound(evaluation, done),
		isDue: dueRound(evaluation, done, dateInCopenhagen(context.now)) !== undefined,
	};
});

/** The form in which a measurement is corrected. */
export const correctPage = read({
	name: 'evaluation.correct-page',
	path: '/styr/evalueringer/:slug/maal/:round',
	input: v.object({ slug: slugField, round: roundInPath }),
	async load(context, { slug, round }) {
		const facts = await steeredEvaluation(context, slug);
		if (!facts) return undefined;
		const { id } = facts.evaluation;
		const [criteria, measurements] = await Promise.all([criteriaOf(context, id), measurementsOf(context, id)]);
		const measurement = measurements.find((one) => one.round === round);
		return measurement && { ...facts, criteria, measurement };
	},
	may: maySteerEvaluation,
});

/** The form for the case that brings a project before the council. */
export const caseFormPage = steeredRead('evaluation.case-form', '/sag', async (context, { evaluation }) => {
	const { id, processId } = evaluation;
	const [councilCase, rounds, decisions, meetings] = await Promise.all([
		caseOf(context, id),
		roundsOf(context, [id]),
		decisionsOf(context, id),
		meetingsToDecideAt(context, processId),
	]);
	return { councilCase, isMeasured: rounds(id).length > 0, decisions, meetings };
});

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
