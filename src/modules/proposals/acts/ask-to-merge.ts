import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { type Contribution, contributionByNumber, lockContributions } from '../../contributions/index.ts';
import { holdProcess, mayAnswerIn } from '../../processes/index.ts';
import { whyMergingIsRefused, whyRearrangingIsRefused } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { askAuthor } from '../steps/ask-author.ts';
import { carryOut } from '../steps/settle-question.ts';
import { pieceNumber, reasonField } from '../words.ts';

/** More than this at once nobody can give one reason for. */
const mostAtOnce = 10;

/** Staff ask the authors of one or more proposals whether theirs may go on in another; each decides over their own. */
export const askToMerge = act({
	name: 'proposal.ask-to-merge',
	summary: 'Ask the authors of proposals whether they may be merged into another.',
	input: v.object({
		into: pieceNumber,
		numbers: v.pipe(
			v.array(pieceNumber, key('merge-none')),
			v.minLength(1, key('merge-none')),
			v.maxLength(mostAtOnce, key('merge-too-many')),
		),
		reason: reasonField,
	}),
	async load(context, input) {
		const into = await contributionByNumber(context, 'proposal', input.into);
		if (!into || into.publishedAt === null) return undefined;
		const found = await findAll(context, [...new Set(input.numbers)]);
		const locked = await lockContributions(context, [into.id, ...found.map(({ id }) => id)]);
		const process = await holdProcess(context, into.processId);
		if (!process) return undefined;
		return {
			process,
			into: locked.find(({ id }) => id === into.id) ?? into,
			proposals: locked.filter(({ id }) => found.some((one) => one.id === id)),
			missing: input.numbers.filter((number) => !found.some((one) => one.number === number)),
		};
	},
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, { process, into, proposals, missing }, { reason }) {
		const gone = whyRearrangingIsRefused(into, process);
		if (gone) return refused(gone);
		const [unknown] = missing;
		if (unknown !== undefined) return refused(key('merge-unknown'), 'numbers', { number: unknown });
		let settledAtOnce = 0;
		for (const proposal of proposals) {
			const { number } = proposal;
			const refusal = whyMergingIsRefused(proposal, into) ?? whyRearrangingIsRefused(proposal, process);
			if (refusal) return refused(refusal, 'numbers', { number });
			const outcome = await askAuthor(context, proposal, { kind: 'merge', reason, intoId: into.id });
			if (!outcome) return refused(key('rearrange-asked-already'), 'numbers', { number });
			if (!outcome.settled) continue;
			await carryOut(context, { proposal, process, into, question: outcome.asked });
			settledAtOnce++;
		}
		return done({ number: into.number, asked: proposals.length - settledAtOnce, settled: settledAtOnce });
	},
	about: ({ into }) => ({ kind: 'proposal', id: into.id }),
});

async function findAll(context: Context, numbers: readonly number[]): Promise<Contribution[]> {
	const found: Contribution[] = [];
	for (const number of numbers) {
		const one = await contributionByNumber(context, 'proposal', number);
		if (one && one.publishedAt !== null) found.push(one);
	}
	return found;
}
