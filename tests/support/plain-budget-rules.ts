import { compare, minus, over, plus, type Ratio, ratio, times, zero } from '../../src/modules/counting/rational.ts';

/** A voter of the plain rules: the utility of each project that they support. */
export type PlainVoter = ReadonlyMap<string, bigint>;

const least = (ratios: readonly Ratio[]) => ratios.reduce((a, b) => (compare(b, a) < 0 ? b : a));

/** Equal Shares as the paper writes it, slowly: for tests to hold the quick one against. Ties go to the first id. */
export function plainEqualShares(
	costs: Readonly<Record<string, number>>,
	voters: readonly PlainVoter[],
	start: Ratio,
): string[] {
	const purses = voters.map(() => start);
	const bought: string[] = [];
	for (;;) {
		const offers = Object.keys(costs)
			.filter((id) => !bought.includes(id))
			.sort()
			.flatMap((id) => {
				const rho = plainRho(ratio(BigInt(costs[id] as number)), voters, purses, id);
				return rho === undefined ? [] : [{ id, rho }];
			});
		if (offers.length === 0) return bought;
		const best = least(offers.map(({ rho }) => rho));
		const { id } = offers.find(({ rho }) => compare(rho, best) === 0) as { id: string };
		bought.push(id);
		for (const [at, voter] of voters.entries()) {
			const utility = voter.get(id) ?? 0n;
			if (utility > 0n)
				purses[at] = minus(purses[at] as Ratio, least([purses[at] as Ratio, times(best, ratio(utility))]));
		}
	}
}

function plainRho(cost: Ratio, voters: readonly PlainVoter[], purses: readonly Ratio[], id: string): Ratio | undefined {
	const supporters = voters
		.map((voter, at) => ({ utility: ratio(voter.get(id) ?? 0n), purse: purses[at] as Ratio }))
		.filter(({ utility }) => utility.n > 0n)
		.sort((a, b) => compare(over(a.purse, a.utility), over(b.purse, b.utility)));
	let [left, utilities] = [cost, supporters.reduce((sum, { utility }) => plus(sum, utility), zero)];
	for (const { utility, purse } of supporters) {
		const rho = over(left, utilities);
		if (compare(times(rho, utility), purse) <= 0) return rho;
		left = minus(left, purse);
		utilities = minus(utilities, utility);
	}
	return undefined;
}

/** Sequential Phragmén with a load for every voter. */
export function plainPhragmen(
	costs: Readonly<Record<string, number>>,
	voters: readonly PlainVoter[],
	limit: number,
): string[] {
	const loads = voters.map(() => zero);
	const bought: string[] = [];
	let left = limit;
	for (;;) {
		const offers = Object.keys(costs)
			.filter((id) => !bought.includes(id) && (costs[id] as number) <= limit && voters.some((voter) => voter.has(id)))
			.sort()
			.map((id) => {
				const own = loads.filter((_, at) => voters[at]?.has(id));
				const owed = own.reduce(plus, ratio(BigInt(costs[id] as number)));
				return { id, load: over(owed, ratio(BigInt(own.length))) };
			});
		if (offers.length === 0) return bought;
		const best = least(offers.map(({ load }) => load));
		const first = offers.filter(({ load }) => compare(load, best) === 0).map(({ id }) => id);
		if (first.some((id) => (costs[id] as number) > left)) return bought;
		const [id] = first as [string];
		bought.push(id);
		left -= costs[id] as number;
		for (const [at, voter] of voters.entries()) if (voter.has(id)) loads[at] = best;
	}
}
