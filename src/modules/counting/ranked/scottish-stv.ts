import type { Lot } from '../lot.ts';
import { type Election, standing } from './election.ts';
import { nextOf, type Paper, sortPapers } from './papers.ts';
import { byVotes, StageBook, type TransferableOutcome } from './stages.ts';
import { choose } from './tie.ts';

// Rule 48(3): transfer values have five decimals, any remainder is ignored.
const decimals = 5;
const one = 10n ** BigInt(decimals);

/**
 * The single transferable vote of Scottish councils: The Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45–52.
 * One surplus or one exclusion a stage, the largest surplus first; every paper goes on, worth its value × surplus ÷ votes, cut off after
 * five decimals.
 */
export function countScottishStv(election: Election, lot: Lot): TransferableOutcome {
	const who = standing(election);
	const papers = sortPapers(election, one, true);
	const quota = (papers.total / BigInt(election.seats + 1) + 1n) * one; // Rule 46.
	const running = new Set(who);
	const piles = election.names.map((): Paper[] => []);
	const votes = election.names.map(() => 0n);
	const surpluses = new Set<number>();
	const book = new StageBook(who, decimals);

	const give = (paper: Paper) => {
		const next = nextOf(paper, running);
		if (next === undefined) return;
		piles[next]?.push(paper);
		votes[next] = (votes[next] as bigint) + paper.count * paper.value;
	};

	const write = (action: 'first' | 'surplus' | 'exclude', candidates: readonly number[]) => {
		const reached = byVotes(running, votes).filter((candidate) => (votes[candidate] as bigint) >= quota); // Rule 47.
		for (const candidate of reached) {
			running.delete(candidate);
			if ((votes[candidate] as bigint) > quota) surpluses.add(candidate);
		}
		const vacancies = election.seats - book.elected.length - reached.length;
		const last = running.size <= vacancies ? byVotes(running, votes) : []; // Rule 52.
		for (const candidate of last) running.delete(candidate);
		const nonTransferable = papers.total * one - votes.reduce((sum, each) => sum + each, 0n);
		book.write({ action, candidates, quota, votes, nonTransferable, elected: [...reached, ...last] });
	};

	/** The next to be dealt with: ties by the most recent stage that tells them apart (rules 49(2) and 51(2)), then by lot. */
	const next = (what: string, take: 'most' | 'fewest', among: Iterable<number>) => {
		const [now, ...earlier] = book.standings.toReversed();
		if (!now) throw new Error('No stage has been counted.');
		return choose({ what, take, among: [...among], now, earlier }, lot, book.ties);
	};

	for (const paper of papers.valid) give(paper);
	write('first', []);

	while (book.elected.length < election.seats && running.size > 0) {
		if (surpluses.size > 0) {
			const candidate = next('whose surplus to transfer', 'most', surpluses);
			const total = votes[candidate] as bigint;
			surpluses.delete(candidate);
			votes[candidate] = quota;
			for (const paper of piles[candidate] ?? []) {
				paper.value = (paper.value * (total - quota)) / total; // Rule 48(3): multiplied before it is divided.
				give(paper);
			}
			piles[candidate] = [];
			write('surplus', [candidate]);
		} else {
			const candidate = next('whom to exclude', 'fewest', running); // Rule 50.
			running.delete(candidate);
			votes[candidate] = 0n;
			for (const paper of piles[candidate] ?? []) give(paper);
			piles[candidate] = [];
			write('exclude', [candidate]);
		}
	}
	return book.outcome(papers);
}
