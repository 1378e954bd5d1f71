import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/index.ts';
import { maySeeProcess, processById, processBySlug, processesById } from '../../processes/index.ts';
import type { CouncilDecision } from '../council-decision.ts';
import { type Evaluation, evaluationState } from '../evaluation.ts';
import { cursorInQuery, secretField, slugField, storyField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { holdsStory } from '../steps/story-secret.ts';
import { isHeardByAll, type Story } from '../story.ts';
import { decisionsInForce, shownDecisions } from './read-decisions.ts';
import { criteriaOf, evaluationsById, evaluationsOf, listBegun, seenEvaluation } from './read-evaluation.ts';
import { caseOf, measurementsOf } from './read-measurements.ts';
import { hasWholeSheet } from './read-sheet.ts';
import { answersOf, countStories, listStories, storyById } from './read-stories.ts';

const onOnePage = 30;
const storiesOnOnePage = 12;

/** What a list of evaluations shows of each. */
export interface ListedEvaluation {
	readonly evaluation: Evaluation;
	readonly processTitle: string;
	readonly stories: number;
	/** What the council chose, where it has. */
	readonly decision: CouncilDecision | undefined;
}

/** All projects that have begun. */
export const allEvaluationsPage = read({
	name: 'evaluation.all-page',
	path: '/evalueringer',
	shared: true,
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const { items, next } = await listBegun(context, { after: efter, limit: onOnePage });
		return { listed: await listed(context, items), next, isFirst: efter === undefined };
	},
	may: () => yes,
});

async function listed(context: Context, items: readonly Evaluation[]): Promise<ListedEvaluation[]> {
	const ids = items.map(({ id }) => id);
	const [processes, counts, decisions] = await Promise.all([
		processesById(context, [...new Set(items.map(({ processId }) => processId))]),
		countStories(context, ids),
		decisionsInForce(context, ids),
	]);
	return items.flatMap((evaluation) => {
		const process = processes.get(evaluation.processId);
		if (!process || process.publishedAt === null) return [];
		const { title: processTitle } = process;
		return [{ evaluation, processTitle, stories: counts(evaluation.id).all, decision: decisions.get(evaluation.id) }];
	});
}

/** The projects of one process that have begun. */
export const processEvaluationsPage = read({
	name: 'evaluation.list-page',
	path: '/forloeb/:slug/evalueringer',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const begun = (await evaluationsOf(context, process.id)).filter(({ begunAt }) => begunAt !== null);
		return { process, listed: await listed(context, begun) };
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});

/** The stories that a page shows, with what was answered in them and who tells. */
export async function shownStories(context: Context, stories: readonly Story[]) {
	const [answers, names] = await Promise.all([
		answersOf(
			context,
			stories.map(({ id }) => id),
		),
		namesOf(
			context,
			stories.flatMap(({ personId }) => personId ?? []),
		),
	]);
	return stories.map((story) => ({
		story,
		answers: answers(story.id),
		personName: story.personId === null ? undefined : names.get(story.personId),
	}));
}

/** A story with what stands around it. */
export type ShownStory = Awaited<ReturnType<typeof shownStories>>[number];

/** One project: what it shall do, what follows if it does, and what those concerned tell. */
export const evaluationPage = read({
	name: 'evaluation.page',
	path: '/evaluering/:slug',
	shared: true,
	input: v.object({ slug: slugField, efter: cursorInQuery }),
	async load(context, { slug, efter }) {
		const facts = await seenEvaluation(context, slug);
		if (!facts) return undefined;
		const { id } = facts.evaluation;
		const [criteria, counts, measurements, councilCase, decisions, hasSheet, { items, next }] = await Promise.all([
			criteriaOf(context, id),
			countStories(context, [id]),
			measurementsOf(context, id),
			caseOf(context, id),
			shownDecisions(context, id),
			hasWholeSheet(context, id),
			listStories(context, { evaluation: id, shown: true, after: efter, limit: storiesOnOnePage }),
		]);
		return {
			...facts,
			state: evaluationState(facts.evaluation, dateInCopenhagen(context.now)),
			criteria,
			counts: counts(id),
			measurements,
			hasSheet,
			sentCase: councilCase?.sentAt ? councilCase : undefined,
			decisions,
			stories: await shownStories(context, items),
			next,
			isFirst: efter === undefined,
		};
	},
	may: () => yes,
});

/** The form for a story. Open to everybody: nobody needs to sign in to tell. */
export const tellPage = read({
	name: 'story.tell-page',
	path: '/evaluering/:slug/fortael',
	blank: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await seenEvaluation(context, slug);
		if (!facts) return undefined;
		const { personId } = context.actor;
		const names = personId ? await namesOf(context, [personId]) : undefined;
		const { begunAt, forgottenAt } = facts.evaluation;
		return {
			...facts,
			isClosed: begunAt === null || forgottenAt !== null,
			signedInAs: personId ? (names?.get(personId)?.name ?? undefined) : undefined,
		};
	},
	may: () => yes,
});

/** What a story's own link opens: what was told, where it stands, and the way to take it back. */
export const ownStoryPage = read({
	name: 'story.own-page',
	path: '/fortaelling/:story/:secret',
	input: v.object({ story: storyField, secret: secretField }),
	async load(context, { story: id, secret }) {
		if (!holdsStory(context, id, secret)) return undefined;
		const story = await storyById(context, id);
		const evaluation = story && (await evaluationsById(context, [story.evaluationId])).get(story.evaluationId);
		if (!story || !evaluation) return undefined;
		const [answers, decisions] = await Promise.all([
			answersOf(context, [id]),
			decisionsInForce(context, [evaluation.id]),
		]);
		return { story, evaluation, answers: answers(id), decision: decisions.get(evaluation.id), secret };
	},
	may: () => yes,
});

/** A recording: everybody's where its teller and the staff have said so, else heard by those who read the stories. */
export const recordingRead = read({
	name: 'story.recording',
	path: '/optagelser/:story',
	input: v.object({ story: storyField }),
	async load(context, { story: id }) {
		const story = await storyById(context, id);
		if (!story?.recordingId || story.withdrawnAt !== null) return undefined;
		const evaluation = (await evaluationsById(context, [story.evaluationId])).get(story.evaluationId);
		const process = evaluation && (await processById(context, evaluation.processId));
		if (!process) return undefined;
		const isForAll = isHeardByAll(story) && process.publishedAt !== null;
		if (!isForAll && maySteerEvaluation(context.actor, { process }).kind !== 'yes') return undefined;
		return { recordingId: story.recordingId };
	},
	may: () => yes,
});
