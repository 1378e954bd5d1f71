import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	type Contribution,
	contributionByNumber,
	countGivenSupports,
	listAlike,
	predecessorsOf,
	successorsOf,
} from '../../contributions/index.ts';
import {
	mayAnswerIn,
	type ParticipationProcess,
	processById,
	runningProcesses,
	themesOfAll,
} from '../../processes/index.ts';
import { leastAlike, similarWords } from '../similar-words.ts';
import { numberInPath } from '../words.ts';
import { askedOf } from './asked-of-authors.ts';
import { rearrangementsOf } from './rearrangements.ts';

/** The most that are put forward to be merged. */
const mostPutForward = 8;

const input = v.object({ number: numberInPath });

interface AtWork {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
}

async function loadAtWork(context: Context, number: number): Promise<AtWork | undefined> {
	const proposal = await contributionByNumber(context, 'proposal', number);
	if (!proposal || proposal.publishedAt === null || (proposal.withdrawnAt !== null && proposal.wentOnAt === null))
		return undefined;
	const process = await processById(context, proposal.processId);
	return process && { proposal, process };
}

const may = (actor: Parameters<typeof mayAnswerIn>[0], { process }: AtWork) => mayAnswerIn(actor, process);

/** What staff can do with a proposal's place, what was asked about it, and what came of that. */
export const rearrangePage = read({
	name: 'rearrangement.page',
	path: '/forslag/:number/omlaeg',
	input,
	async load(context, { number }) {
		const facts = await loadAtWork(context, number);
		if (!facts || may(context.actor, facts).kind !== 'yes')
			return facts && { ...facts, asked: [], successors: [], joined: [], givenSupports: 0 };
		const [questions, successors, joined] = await Promise.all([
			rearrangementsOf(context, facts.proposal.id),
			successorsOf(context, [facts.proposal.id]),
			predecessorsOf(context, facts.proposal.id),
		]);
		const later = successors.get(facts.proposal.id) ?? [];
		return {
			...facts,
			asked: await askedOf(context, questions),
			successors: later,
			givenSupports: await countGivenSupports(
				context,
				later.map((one) => one.later.id),
			),
			joined,
		};
	},
	may,
});

/** Choosing which proposals are to go on in this one. */
export const mergePage = read({
	name: 'rearrangement.merge-page',
	path: '/forslag/:number/laeg-sammen',
	input,
	async load(context, { number }) {
		const facts = await loadAtWork(context, number);
		if (!facts) return undefined;
		const { proposal, process } = facts;
		const wish = {
			processId: process.id,
			words: similarWords(proposal.title),
			except: proposal.id,
			limit: mostPutForward,
		};
		const alike = await listAlike(context, wish);
		// One that is answered stays as it is, so it is not put forward either.
		const open = alike.filter(({ answeredAt }) => answeredAt === null);
		return { ...facts, alike: open.filter(({ likeness }) => likeness >= leastAlike) };
	},
	may,
});

/** Writing a proposal as several. */
export const splitPage = read({
	name: 'rearrangement.split-page',
	path: '/forslag/:number/del',
	input,
	load: (context, { number }) => loadAtWork(context, number),
	may,
});

/** Choosing another theme or process. */
export const movePage = read({
	name: 'rearrangement.move-page',
	path: '/forslag/:number/flyt',
	input,
	async load(context, { number }) {
		const facts = await loadAtWork(context, number);
		if (!facts) return undefined;
		const running = await runningProcesses(context);
		const theirs = running.filter(
			(one) => one.id !== facts.process.id && mayAnswerIn(context.actor, one).kind === 'yes',
		);
		const processes = [facts.process, ...theirs];
		const themes = await themesOfAll(
			context,
			processes.map(({ id }) => id),
		);
		return { ...facts, processes, themes };
	},
	may,
});
