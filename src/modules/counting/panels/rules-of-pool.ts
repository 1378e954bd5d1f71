import { type Kind, type Pool, roomFor } from './pool.ts';
import type { Column, Row } from './solver.ts';

/** A panel by how many it has of each kind. */
export type Composition = readonly number[];

/** How many of each kind there can be at most. */
export function columnsOf(kinds: readonly Kind[], size: number): Column[] {
	return kinds.map(({ members }) => ({ cost: 0, lower: 0, upper: Math.min(members.length, size), whole: true }));
}

/** Everything a panel must meet, as rows over the kinds: the size, each quota, households, pairs and who is needed. */
export function rowsOf(pool: Pool, kinds: readonly Kind[]): Row[] {
	const all = kinds.map((kind, at) => ({ kind, at }));
	const over = (wanted: (kind: Kind) => boolean) =>
		all.filter(({ kind }) => wanted(kind)).map(({ at }) => [at, 1] as const);
	const alone = (id: string) => all.find(({ kind }) => kind.members[0] === id)?.at;
	const pairs = (list: Pool['apart']) =>
		list
			.map(([a, b]) => [alone(a), alone(b)] as const)
			.filter((pair): pair is readonly [number, number] => !pair.includes(undefined));
	const homes = new Set(kinds.flatMap(({ household }) => household ?? []));
	return [
		{ lower: pool.size, upper: pool.size, entries: over(() => true) },
		...pool.quotas.map(({ min, max }, quota) => ({
			lower: min,
			upper: max,
			entries: over(({ quotas }) => quotas.includes(quota)),
		})),
		...[...homes].map((home) => ({
			lower: 0,
			upper: roomFor(pool, home),
			entries: over(({ household }) => household === home),
		})),
		...pairs(pool.apart).map(([a, b]) => ({
			lower: 0,
			upper: 1,
			entries: [
				[a, 1],
				[b, 1],
			] as const,
		})),
		...pairs(pool.together).map(([a, b]) => ({
			lower: 0,
			upper: 0,
			entries: [
				[a, 1],
				[b, -1],
			] as const,
		})),
		...(pool.needed ?? []).map((id) => ({ lower: 1, upper: 1, entries: [[alone(id) as number, 1]] as const })),
	];
}

/** Whether a composition meets all rows. */
export function meets(rows: readonly Row[], composition: Composition): boolean {
	return rows.every(({ lower, upper, entries }) => {
		const sum = entries.reduce((total, [column, value]) => total + value * (composition[column] as number), 0);
		return sum >= lower && sum <= upper;
	});
}
