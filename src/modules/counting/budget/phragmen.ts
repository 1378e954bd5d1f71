import { zero } from '../rational.ts';
import { compareParts, ladderFrom, type Part } from './ladder.ts';
import type { Candidate, Profile } from './profile.ts';
import type { TieBreaker } from './ties.ts';

/**
 * Sequential Phragmén for budgets (Los, Christoff, Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI 2022,
 * section 3; Brill, Freeman, Janson, Lackner, "Phragmén's Voting Methods and Justified Representation", AAAI 2017). All voters earn at the same pace; as soon as the supporters of
 * a project own its cost together, it is bought and they are left with nothing. The count ends when a project comes due that no longer
 * fits. Of several that come due at once, one that does not fit is enough to end it, as in the reference program.
 *
 * A voter's last purchase says all about their money, so the supporters of each project are counted by it: t = (cost + Σ t_k × those
 * who last bought in round k) ÷ supporters, all whole numbers but the times t_k, which are exact fractions.
 */
export function phragmen({ candidates, counts, ballots, limit }: Profile, breaker: TieBreaker): number[] {
	const times = ladderFrom(zero);
	const lastRound = new Int32Array(ballots.length);
	const open = new Set(candidates.map((_, place) => place).filter((place) => costAt(place) <= limit));
	const tallies = candidates.map(({ supporters }) => [
		supporters.reduce((sum, ballot) => sum + (counts[ballot] ?? 0), 0),
	]);
	const bought: number[] = [];
	let left = limit;

	function costAt(place: number): bigint {
		return (candidates[place] as Candidate).cost;
	}

	/** A fair estimate: nothing is ever taken away, so its relative error is below a millionth of a millionth for any number of rounds. */
	function shownTime(place: number): number {
		const tally = tallies[place] as number[];
		let [sum, supporters] = [Number(costAt(place)), 0];
		for (const [round, count] of tally.entries()) {
			sum += count * (times.shown[round] ?? 0);
			supporters += count;
		}
		// Infinite where there are none: every project costs something.
		return sum / supporters;
	}

	function exactTime(place: number): Part {
		const tally = tallies[place] as number[];
		const supporters = tally.reduce((sum, count) => sum + count, 0);
		return { n: times.whole(costAt(place)) + times.sum(tally), by: BigInt(supporters) };
	}

	function buy(place: number, time: Part | undefined): void {
		open.delete(place);
		bought.push(place);
		left -= costAt(place);
		if (time === undefined) return;
		times.add(time);
		const round = times.shown.length - 1;
		for (const ballot of (candidates[place] as Candidate).supporters) {
			const [before, count] = [lastRound[ballot] ?? 0, counts[ballot] ?? 0];
			lastRound[ballot] = round;
			for (const other of (ballots[ballot] as Profile['ballots'][number]).chosen) {
				const tally = tallies[other] as number[];
				tally[before] = (tally[before] ?? 0) - count;
				while (tally.length <= round) tally.push(0);
				tally[round] = (tally[round] ?? 0) + count;
			}
		}
	}

	while (open.size > 0) {
		const { places, time } = firstDue([...open], shownTime, exactTime);
		if (places.some((place) => costAt(place) > left)) break;
		buy(breaker.choose(places, `round ${bought.length + 1}`), time);
	}
	return bought;
}

/** Those that come due first, and when; what nobody supports comes due at no time, after all others. */
function firstDue(open: readonly number[], shown: (place: number) => number, exact: (place: number) => Part) {
	const times = open.map(shown);
	const first = Math.min(...times);
	if (first === Number.POSITIVE_INFINITY) return { places: open, time: undefined };
	const near = open
		.filter((_, at) => (times[at] as number) <= first * (1 + 1e-9))
		.map((place) => ({ place, time: exact(place) }));
	const time = near.reduce(
		(least, each) => (compareParts(each.time, least) < 0 ? each.time : least),
		(near[0] as (typeof near)[number]).time,
	);
	return { places: near.filter((each) => compareParts(each.time, time) === 0).map(({ place }) => place), time };
}
