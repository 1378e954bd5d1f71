import {
	consultationPath,
	consultationState,
	consultationsById,
	consultationTexts,
} from './modules/consultations/index.ts';
import {
	type Answer,
	answersById,
	type Contribution,
	contributionPath,
	contributionsById,
	contributionTexts,
	isAnswered,
	isHidden,
	isPublic,
} from './modules/contributions/index.ts';
import { documentationPath, documentationsById } from './modules/documentation/index.ts';
import {
	awaitedDecisions,
	decisionPath,
	decisionsById,
	evaluationPath,
	evaluationState,
	evaluationsById,
	evaluationTexts,
} from './modules/evaluations/index.ts';
import { meetingPath, meetingState, meetingsById, meetingTexts, wordsOf } from './modules/meetings/index.ts';
import { organisationsOf, standingOf } from './modules/people/index.ts';
import { planPath, plansById, planTexts } from './modules/plans/index.ts';
import { type ParticipationProcess, phasesOf, processesById, themesById } from './modules/processes/index.ts';
import type { ComingMatter, Matter, MatterKind, MatterKinds } from './modules/relations/index.ts';
import { dateInCopenhagen } from './platform/clock.ts';
import type { Context } from './platform/context.ts';

/** What one thread has fetched already: a theme needs its process for the address, an answer its proposal. */
interface Fetched {
	readonly processes: Map<string, ParticipationProcess>;
	readonly contributions: Map<string, Contribution>;
}

const fetchedFor = new WeakMap<Context, Fetched>();

function fetched(context: Context): Fetched {
	const found = fetchedFor.get(context) ?? { processes: new Map(), contributions: new Map() };
	fetchedFor.set(context, found);
	return found;
}

async function processesOnce(context: Context, ids: readonly string[]): Promise<Map<string, ParticipationProcess>> {
	const { processes } = fetched(context);
	const missing = [...new Set(ids)].filter((id) => !processes.has(id));
	for (const [id, process] of await processesById(context, missing)) processes.set(id, process);
	return processes;
}

async function contributionsOnce(context: Context, ids: readonly string[]): Promise<Map<string, Contribution>> {
	const { contributions } = fetched(context);
	const missing = [...new Set(ids)].filter((id) => !contributions.has(id));
	for (const contribution of await contributionsById(context, missing)) {
		contributions.set(contribution.id, contribution);
	}
	return contributions;
}

const process: MatterKind = {
	name: 'process',
	icon: 'people',
	order: 0,
	async load(context, ids) {
		const processes = await processesOnce(context, ids);
		return ids.flatMap((id): Matter[] => {
			const one = processes.get(id);
			if (!one) return [];
			return [
				{
					kind: 'process',
					id,
					title: one.title,
					path: `/forloeb/${one.slug}`,
					at: one.publishedAt ?? new Date(0),
					isPublic: one.publishedAt !== null,
				},
			];
		});
	},
	async coming(context, ids) {
		const today = dateInCopenhagen(context.now);
		const processes = await processesOnce(context, ids);
		const running = ids.filter((id) => processes.get(id)?.concludedAt === null);
		const phases = (await Promise.all(running.map((id) => phasesOf(context, id)))).flat();
		return phases
			.filter((phase) => phase.startsOn > today)
			.map(({ processId, title, startsOn }) => ({
				after: { kind: 'process', id: processId },
				what: 'phase',
				title,
				on: startsOn,
			}));
	},
};

const theme: MatterKind = {
	name: 'theme',
	icon: 'theme',
	order: 1,
	async load(context, ids) {
		const themes = [...(await themesById(context, ids)).values()];
		const processes = await processesOnce(
			context,
			themes.map((one) => one.processId),
		);
		return themes.flatMap((one): Matter[] => {
			const home = processes.get(one.processId);
			if (!home) return [];
			return [
				{
					kind: 'theme',
					id: one.id,
					title: one.title,
					path: `/forloeb/${home.slug}/tema/${one.slug}`,
					at: home.publishedAt ?? new Date(0),
					isPublic: home.publishedAt !== null,
				},
			];
		});
	},
};

const meeting: MatterKind = {
	name: 'meeting',
	icon: 'meeting',
	order: 2,
	async load(context, ids) {
		const meetings = await meetingsById(context, ids);
		const processes = await processesOnce(
			context,
			meetings.map(({ processId }) => processId),
		);
		return meetings.map(
			(one): Matter => ({
				kind: 'meeting',
				id: one.id,
				title: wordsOf(one, context.language, 'title').text,
				path: meetingPath(one),
				state: meetingTexts(context.language).states[meetingState(one, context.now)],
				// What was said there comes after the meeting, whenever it was announced.
				at: one.startsAt,
				isPublic: one.publishedAt !== null && processes.get(one.processId)?.publishedAt != null,
			}),
		);
	},
};

const consultation: MatterKind = {
	name: 'consultation',
	icon: 'document',
	order: 2,
	async load(context, ids) {
		const consultations = [...(await consultationsById(context, ids)).values()];
		const processes = await processesOnce(
			context,
			consultations.map(({ processId }) => processId),
		);
		return consultations.map(
			(one): Matter => ({
				kind: 'consultation',
				id: one.id,
				title: one.title,
				path: consultationPath(one),
				state: consultationTexts(context.language).states[consultationState(one, dateInCopenhagen(context.now))],
				at: one.publishedAt ?? new Date(0),
				isPublic: one.publishedAt !== null && processes.get(one.processId)?.publishedAt != null,
			}),
		);
	},
};

/** What was learned of a process stands last in its thread. */
const documentation: MatterKind = {
	name: 'documentation',
	icon: 'document',
	order: 7,
	async load(context, ids) {
		const documentations = await documentationsById(context, ids);
		const processes = await processesOnce(
			context,
			documentations.map(({ processId }) => processId),
		);
		return documentations.map(
			(one): Matter => ({
				kind: 'documentation',
				id: one.id,
				title: one.title,
				path: documentationPath(one),
				at: one.publishedAt ?? new Date(0),
				isPublic: one.publishedAt !== null && processes.get(one.processId)?.publishedAt != null,
			}),
		);
	},
};

const evaluation: MatterKind = {
	name: 'evaluation',
	icon: 'comment',
	order: 5,
	async load(context, ids) {
		const evaluations = [...(await evaluationsById(context, ids)).values()];
		const processes = await processesOnce(
			context,
			evaluations.map(({ processId }) => processId),
		);
		return evaluations.map(
			(one): Matter => ({
				kind: 'evaluation',
				id: one.id,
				title: one.title,
				path: evaluationPath(one),
				state: evaluationTexts(context.language).states[evaluationState(one, dateInCopenhagen(context.now))],
				at: one.begunAt ?? new Date(0),
				isPublic: one.begunAt !== null && processes.get(one.processId)?.publishedAt != null,
			}),
		);
	},
	async coming(context, ids) {
		const awaited = await awaitedDecisions(context, ids);
		return awaited.map(({ evaluationId, on }) => ({
			after: { kind: 'evaluation', id: evaluationId },
			what: 'decision',
			on,
		}));
	},
};

/** What the council chose for a project. One that it replaced stands on the project's page, and no more in the thread. */
const councilDecision: MatterKind = {
	name: 'council-decision',
	icon: 'council',
	order: 6,
	async load(context, ids) {
		const decisions = await decisionsById(context, ids);
		const evaluations = await evaluationsById(
			context,
			decisions.map(({ evaluationId }) => evaluationId),
		);
		const processes = await processesOnce(
			context,
			[...evaluations.values()].map(({ processId }) => processId),
		);
		const texts = evaluationTexts(context.language).decision;
		return decisions.flatMap((one): Matter[] => {
			const about = evaluations.get(one.evaluationId);
			if (!about) return [];
			return [
				{
					kind: 'council-decision',
					id: one.id,
					title: texts.named(about.title, texts.choices[one.choice]),
					path: decisionPath(about),
					at: one.recordedAt,
					isPublic: one.isInForce && processes.get(about.processId)?.publishedAt != null,
				},
			];
		});
	},
};

const plan: MatterKind = {
	name: 'plan',
	icon: 'document',
	order: 2,
	async load(context, ids) {
		const plans = [...(await plansById(context, ids)).values()];
		const processes = await processesOnce(
			context,
			plans.map(({ processId }) => processId),
		);
		return plans.map(
			(one): Matter => ({
				kind: 'plan',
				id: one.id,
				title: one.title,
				path: planPath(one),
				state: one.stage ? planTexts(context.language).stages[one.stage] : undefined,
				at: one.publishedAt ?? one.createdAt,
				isPublic: one.published !== null && processes.get(one.processId)?.publishedAt != null,
			}),
		);
	},
};

function contributionKind(kind: Contribution['kind'], icon: MatterKind['icon'], order: number): MatterKind {
	return {
		name: kind,
		icon,
		order,
		async load(context, ids) {
			const contributions = await contributionsOnce(context, ids);
			return ids.flatMap((id) => {
				const one = contributions.get(id);
				return one?.kind === kind ? [contributionMatter(context, one)] : [];
			});
		},
		async coming(context, ids) {
			const contributions = await contributionsOnce(context, ids);
			const waiting = ids.flatMap((id) => {
				const one = contributions.get(id);
				return one?.needsAnswer && !isAnswered(one.state) && isPublic(one) ? [one] : [];
			});
			const processes = await processesOnce(
				context,
				waiting.map((one) => one.processId),
			);
			return waiting.flatMap(({ id, processId }): ComingMatter[] => {
				const home = processes.get(processId);
				return home ? [{ after: { kind, id }, what: 'answer', on: home.promiseBy }] : [];
			});
		},
	};
}

function contributionMatter(context: Context, one: Contribution): Matter {
	return {
		kind: one.kind,
		id: one.id,
		title: one.title,
		// One that went on stands in the thread of what it led to, with what it said before.
		path: one.wentOnAt ? `${contributionPath(one)}/foer` : contributionPath(one),
		state: one.needsAnswer && !one.wentOnAt ? contributionTexts(context.language).states[one.state] : undefined,
		at: one.publishedAt ?? one.createdAt,
		isPublic: isPublic(one) || (one.wentOnAt !== null && !isHidden(one)),
	};
}

const answer: MatterKind = {
	name: 'answer',
	icon: 'answer',
	order: 5,
	async load(context, ids) {
		const answers = await answersById(context, ids);
		const contributions = await contributionsOnce(
			context,
			answers.map((one) => one.contributionId),
		);
		return answers.flatMap((one): Matter[] => {
			const contribution = contributions.get(one.contributionId);
			return contribution ? [answerMatter(context, one, contribution)] : [];
		});
	},
};

/** An answer that was given again is replaced: only the one in force stands in the thread. */
function answerMatter(context: Context, one: Answer, about: Contribution): Matter {
	return {
		kind: 'answer',
		id: one.id,
		title: one.heading,
		path: about.kind === 'proposal' ? `${contributionPath(about)}#svar` : contributionPath(about),
		state: contributionTexts(context.language).states[one.state],
		at: one.answeredAt,
		isPublic: isPublic(about) && one.replacedAt === null,
	};
}

/** Who began a process that is not the municipality's own: what they began grew out of them. */
const organisation: MatterKind = {
	name: 'organisation',
	icon: 'people',
	order: 6,
	async load(context, ids) {
		const organisations = await organisationsOf(context, ids);
		return [...organisations.values()].map(
			(one): Matter => ({
				kind: 'organisation',
				id: one.id,
				title: one.name,
				path: `/foreninger/${one.slug}`,
				at: one.registeredAt,
				isPublic: standingOf(one) !== 'refused',
			}),
		);
	},
};

/** Every kind of matter that can stand in a thread; app.tsx hands it to the relations module. */
export const matterKinds: MatterKinds = {
	process,
	theme,
	meeting,
	consultation,
	evaluation,
	'council-decision': councilDecision,
	plan,
	proposal: contributionKind('proposal', 'hand', 3),
	comment: contributionKind('comment', 'comment', 4),
	response: contributionKind('response', 'document', 4),
	answer,
	organisation,
	documentation,
};
