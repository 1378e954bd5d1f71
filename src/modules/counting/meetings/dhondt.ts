import type { Lot } from '../lot.ts';

/** Seats for each group, and the ties for the last of them that a lot decided. */
export interface Apportionment {
	readonly seats: ReadonlyMap<string, number>;
	readonly ties: readonly { readonly seat: number; readonly among: readonly string[]; readonly chosen: string }[];
}

/**
 * D'Hondt's method for seats in committees (kommunestyrelsesloven § 24): each seat goes to the group with the largest quotient of its votes by
 * one more than the seats it has. Quotients are compared crosswise, in whole numbers; equal ones by lot.
 */
export function dhondt(votes: ReadonlyMap<string, number>, seats: number, lot: Lot): Apportionment {
	const won = new Map([...votes.keys()].map((group) => [group, 0]));
	const ties: { seat: number; among: string[]; chosen: string }[] = [];
	/** Above 0 where a has the larger quotient. */
	const compare = (a: string, b: string) => {
		const quotient = (of: string, other: string) =>
			BigInt(votes.get(of) as number) * BigInt((won.get(other) as number) + 1);
		const difference = quotient(a, b) - quotient(b, a);
		return difference > 0n ? 1 : difference < 0n ? -1 : 0;
	};
	const groups = [...votes].filter(([, count]) => count > 0).map(([group]) => group);
	for (let seat = 1; seat <= seats && groups.length > 0; seat++) {
		const best = groups.reduce((a, b) => (compare(b, a) > 0 ? b : a));
		const among = groups.filter((group) => compare(group, best) === 0).sort((a, b) => (a < b ? -1 : 1));
		const chosen = among.length === 1 ? best : lot.pick(among);
		if (among.length > 1) ties.push({ seat, among, chosen });
		won.set(chosen, (won.get(chosen) as number) + 1);
	}
	return { seats: won, ties };
}
