import type { Lot } from '../lot.ts';
import { upward } from './decimals.ts';
import { type Election, standing } from './election.ts';
import { sortPapers } from './papers.ts';
import { byVotes, StageBook, type TransferableOutcome } from './stages.ts';
import { choose } from './tie.ts';

// Schedule 1A, clauses 5 and 13 of the New Zealand rules: nine decimals, and a surplus below 0.0001 counts as none.
const decimals = 9;
const one = 10n ** BigInt(decimals);
const littleSurplus = one / 10_000n;

/** A round of the count: what everybody keeps of each paper, and what that gives. */
interface Round {
	readonly keep: readonly bigint[];
	readonly votes: readonly bigint[];
	readonly quota: bigint;
	readonly surplus: bigint;
}

/**
 * Meek's single transferable vote (Hill, Wichmann, Woodall, Computer Journal 30:277, 1987) by the rules of New Zealand (Local Electoral
 * Regulations 2001, schedule 1A): the elected keep of each paper what they need for the quota and pass the rest on, an excluded candidate is as
 * if never there, and the quota falls with the papers that end. Keep values are rounded up, as the rules and their calculator do.
 */
export function countMeek(election: Election, lot: Lot): TransferableOutcome {
	const who = standing(election);
	const papers = sortPapers(election, one, false);
	const running = new Set(who);
	const elected = new Set<number>();
	const book = new StageBook(who, decimals);
	const rounds: Round[] = [];

	/** Clause 10: each paper goes down its preferences; an elected candidate keeps a share, a continuing one all. */
	const share = (keep: readonly bigint[]): Round => {
		const votes = election.names.map(() => 0n);
		for (const { count, order } of papers.valid) {
			let left = one;
			for (const candidate of order) {
				if (!running.has(candidate) && !elected.has(candidate)) continue;
				const kept = upward(left * (keep[candidate] as bigint), one);
				votes[candidate] = (votes[candidate] as bigint) + kept * count;
				left -= kept;
				if (left <= 0n) break;
			}
		}
		const quota = votes.reduce((sum, each) => sum + each, 0n) / BigInt(election.seats + 1) + 1n; // Clause 11.
		const over = [...elected, ...running].map((candidate) => (votes[candidate] as bigint) - quota);
		return { keep, votes, quota, surplus: over.reduce((sum, each) => (each > 0n ? sum + each : sum), 0n) };
	};

	const write = (round: Round, excluded: readonly number[]) => {
		rounds.push(round);
		const passingOn = [...elected].sort((a, b) => a - b);
		const reached = byVotes(running, round.votes).filter(
			(candidate) => (round.votes[candidate] as bigint) >= round.quota,
		);
		for (const candidate of reached) {
			running.delete(candidate);
			elected.add(candidate);
		}
		const rest = election.seats - elected.size;
		const last = running.size <= rest ? byVotes(running, round.votes) : [];
		for (const candidate of last) running.delete(candidate);
		const nonTransferable = papers.total * one - round.votes.reduce((sum, each) => sum + each, 0n);
		book.write({
			action: rounds.length === 1 ? 'first' : excluded.length > 0 ? 'exclude' : 'surplus',
			candidates: excluded.length > 0 ? excluded : passingOn,
			quota: round.quota,
			votes: round.votes,
			nonTransferable,
			elected: [...reached, ...last],
		});
	};

	/** Clauses 13–19: those without any vote, a certain loser, or, when there is hardly any surplus left, whoever has the fewest. */
	const toExclude = ({ votes, surplus }: Round): number[] => {
		const settled = surplus < littleSurplus;
		const spare = running.size + elected.size - election.seats;
		const without = [...running].filter((candidate) => votes[candidate] === 0n);
		if (settled && without.length > 0 && without.length <= spare) return without;
		const [lowest, above] = byVotes(running, votes).toReversed();
		if (lowest === undefined || above === undefined) return [];
		if ((votes[lowest] as bigint) + surplus < (votes[above] as bigint)) return [lowest];
		return settled || standsStill(rounds) ? [fewest()] : [];
	};

	/** Clause 19: ties by the first round that tells them apart, then by lot. */
	const fewest = () => {
		const now = book.standings.at(-1);
		if (!now) throw new Error('No round has been counted.');
		const choice = { what: 'whom to exclude', take: 'fewest', among: [...running], now } as const;
		return choose({ ...choice, earlier: book.standings.slice(0, -1) }, lot, book.ties);
	};

	write(share(election.names.map(() => one)), []);
	while (book.elected.length < election.seats && running.size > 0) {
		const before = rounds.at(-1) as Round;
		const excluded = toExclude(before);
		for (const candidate of excluded) running.delete(candidate);
		write(share(nextKeep(before, excluded)), excluded);
	}
	return book.outcome(papers);
}

/** Clause 17: keep × quota ÷ votes, each step rounded up, for those above the quota. */
function nextKeep({ keep, votes, quota }: Round, excluded: readonly number[]): bigint[] {
	return keep.map((share, candidate) => {
		const has = votes[candidate] as bigint;
		if (excluded.includes(candidate)) return 0n;
		return has > quota ? upward(upward(share * quota, one) * one, has) : share;
	});
}

/** With nine decimals the shares may come to rest before the surplus is spent (clause 23). */
function standsStill(rounds: readonly Round[]): boolean {
	const [before, last] = rounds.slice(-2);
	if (rounds.length < 3 || !before || !last) return false;
	const same = last.keep.every((share, candidate) => share === before.keep[candidate]);
	return same || last.keep.some((share, candidate) => share > (before.keep[candidate] as bigint));
}
