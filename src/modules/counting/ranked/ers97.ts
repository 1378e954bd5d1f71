import type { Lot } from '../lot.ts';
import { upward } from './decimals.ts';
import { type Election, standing } from './election.ts';
import { losersTogether } from './ers97-losers.ts';
import { Hands } from './ers97-papers.ts';
import { sortPapers } from './papers.ts';
import { byVotes, type Stage, StageBook, type TransferableOutcome } from './stages.ts';
import { choose } from './tie.ts';

const decimals = 2;
const one = 100n;

/**
 * The single transferable vote by the Electoral Reform Society's rules of 1997 (Newland and Britton, How to Conduct an Election by the Single
 * Transferable Vote, 3rd edition revised, section 5): made to be counted by hand, in hundredths of a vote. A surplus waits where it cannot save
 * the last; several losers go together; only the last batch of papers carries a surplus on; and whoever can no longer be overtaken is elected
 * below the quota. Each batch of papers is a stage here, with the value of its papers.
 */
export function countErs97(election: Election, lot: Lot): TransferableOutcome {
	const who = standing(election);
	const papers = sortPapers(election, one, false);
	const running = new Set(who);
	const hands = new Hands(election.names.length);
	const waiting = new Set<number>(); // Elected, surplus not yet transferred.
	const excluded = new Set<number>();
	const book = new StageBook(who, decimals);
	const { votes } = hands;
	let electedSoFar = 0;
	let quota = 0n;

	const of = (candidate: number) => votes[candidate] as bigint;
	const surplusOf = (candidate: number) => (of(candidate) > quota ? of(candidate) - quota : 0n);
	const sum = (among: Iterable<number>, each: (candidate: number) => bigint) =>
		[...among].reduce((total, candidate) => total + each(candidate), 0n);
	const set = () => papers.total * one - votes.reduce((total, each) => total + each, 0n);

	/** Rules 5.1.7, 5.3.13, 5.4.9(b): the total active vote, divided by one more than the places not yet filled. */
	const enough = () =>
		upward(sum(running, of) + sum(excluded, of) + sum(waiting, surplusOf), BigInt(election.seats - electedSoFar + 1));

	/** Ties by the first stage that tells them apart (rules 5.2.3, 5.2.5, 5.6.2), then by lot. */
	const take = (what: string, most: 'most' | 'fewest', among: Iterable<number>, stage = book.standings.length) => {
		const now = { stage, votes };
		const earlier = book.standings.filter((standing) => standing.stage < stage);
		return choose({ what, take: most, among: [...among], now, earlier }, lot, book.ties);
	};

	const elect = (): number[] => {
		const fresh: number[] = [];
		while (electedSoFar < election.seats) {
			const needed = enough();
			const reached = byVotes(running, votes).filter((candidate) => of(candidate) >= needed && of(candidate) > 0n);
			const places = election.seats - electedSoFar;
			while (reached.length > places) {
				const left = take('who of those with enough votes stays out', 'fewest', reached, book.standings.length + 1);
				reached.splice(reached.indexOf(left), 1);
			}
			if (reached.length === 0) break;
			for (const candidate of reached) {
				running.delete(candidate);
				waiting.add(candidate);
			}
			electedSoFar += reached.length;
			fresh.push(...reached);
		}
		return fresh;
	};

	const write = (told: Pick<Stage, 'action'> & { candidates?: readonly number[]; batchValue?: bigint }) => {
		// Rule 5.4.8: while nobody is elected, papers that have ended lower the quota.
		if (electedSoFar === 0) quota = upward(papers.total * one - set(), BigInt(election.seats + 1));
		const elected = elect();
		if (running.size <= election.seats - electedSoFar) {
			// Rule 5.5.1.
			const last = byVotes(running, votes);
			for (const candidate of last) running.delete(candidate);
			electedSoFar += last.length;
			elected.push(...last);
		}
		book.write({ ...told, quota, votes, nonTransferable: set(), elected });
	};

	const over = () => electedSoFar >= election.seats || running.size === 0;

	hands.deal(papers.valid, running);
	write({ action: 'first' });
	while (!over()) {
		const surplus = sum(waiting, surplusOf);
		const spare = running.size + electedSoFar - election.seats;
		const losers = losersTogether([...running], votes, surplus, spare);
		if (surplus > 0n && losers.length === 0) {
			const candidate = take('whose surplus to transfer', 'most', waiting);
			waiting.delete(candidate);
			hands.dealSurplus(candidate, quota, running);
			write({ action: 'surplus', candidates: [candidate] });
			continue;
		}
		// Rule 5.2.5: where the losers have no votes at all, the lowest of the others goes with them.
		const more = surplus === 0n && losers.length < spare && sum(losers, of) === 0n;
		const rest = [...running].filter((candidate) => !losers.includes(candidate));
		const out = [...losers, ...(more ? [take('whom to exclude', 'fewest', rest)] : [])].sort((a, b) => a - b);
		for (const candidate of out) {
			running.delete(candidate);
			excluded.add(candidate);
		}
		const batches = hands.batchesOf(out);
		if (batches.length === 0) write({ action: 'exclude', candidates: out });
		for (const { value, papers: batch } of batches) {
			if (over()) break;
			hands.take(batch, out);
			hands.deal(batch, running);
			write({ action: 'exclude', candidates: out, batchValue: value });
		}
	}
	return book.outcome(papers);
}
