import type { Lot } from '../lot.ts';
import { type Pool, type PoolMember, roomFor } from './pool.ts';

/** What came of drawing by LEGACY: the panel, and how often the draw had to begin again. */
export interface LegacyDraw {
	readonly members: readonly string[];
	readonly attempts: number;
}

/**
 * LEGACY, the rule of the Sortition Foundation's program before 2021 (Flanigan and others, Nature 596:548, 2021, Methods): again and again
 * somebody is drawn who has the value that is most urgently needed, by (minimum − selected) ÷ remaining. Simple, and unfair to some; it is here
 * to compare with. Values that are equally urgent are decided between by lot. Undefined where no attempt came through.
 */
export function drawLegacy(pool: Pool, lot: Lot, mostAttempts = 1000): LegacyDraw | undefined {
	const quotasOf = new Map(pool.members.map((member) => [member, quotasFor(pool, member)] as const));
	for (let attempts = 1; attempts <= mostAttempts; attempts++) {
		const members = attempt(pool, lot, quotasOf);
		if (members) return { members, attempts };
	}
	return undefined;
}

interface Need {
	readonly min: number;
	readonly max: number;
	selected: number;
	remaining: number;
}

interface Candidate {
	readonly member: PoolMember;
	readonly mine: readonly Need[];
}

function attempt(pool: Pool, lot: Lot, quotasOf: ReadonlyMap<PoolMember, readonly number[]>): string[] | undefined {
	const needs = pool.quotas.map(({ min, max }): Need => ({ min, max, selected: 0, remaining: 0 }));
	const left = new Map<string, Candidate>();
	for (const [member, quotas] of quotasOf) {
		const mine = quotas.map((quota) => needs[quota] as Need);
		for (const need of mine) need.remaining++;
		left.set(member.id, { member, mine });
	}
	const remove = (id: string) => {
		for (const need of left.get(id)?.mine ?? []) need.remaining--;
		left.delete(id);
	};
	const removeAllOf = (full: Need) => {
		for (const [id, { mine }] of left) if (mine.includes(full)) remove(id);
	};
	for (const need of needs) if (need.max === 0) removeAllOf(need);

	const drawn: PoolMember[] = [];
	const take = ({ member, mine }: Candidate) => {
		drawn.push(member);
		remove(member.id);
		for (const each of mine) {
			each.selected++;
			if (each.selected === each.max) removeAllOf(each);
		}
		for (const id of shutOut(pool, member, drawn)) remove(id);
	};
	for (const id of pool.needed ?? []) {
		const needed = left.get(id);
		if (!needed) return undefined;
		take(needed);
	}
	while (drawn.length < pool.size) {
		if (needs.some(({ min, selected, remaining }) => min - selected > remaining)) return undefined;
		const urgent = mostUrgent(needs.filter(({ remaining }) => remaining > 0));
		if (urgent.length === 0) return undefined;
		const need = urgent.length === 1 ? (urgent[0] as Need) : lot.pick(urgent);
		take(lot.pick([...left.values()].filter((each) => each.mine.includes(need))));
	}
	const ids = new Set(drawn.map(({ id }) => id));
	const short = needs.some(({ min, selected }) => selected < min);
	const tornApart = pool.together.some(([a, b]) => ids.has(a) !== ids.has(b));
	return short || tornApart ? undefined : [...ids];
}

/** Compared crosswise, in whole numbers. */
function mostUrgent(needs: readonly Need[]): Need[] {
	const compare = (a: Need, b: Need) => (a.min - a.selected) * b.remaining - (b.min - b.selected) * a.remaining;
	const most = needs.reduce<Need | undefined>(
		(best, need) => (best && compare(best, need) >= 0 ? best : need),
		undefined,
	);
	return most ? needs.filter((need) => compare(need, most) === 0) : [];
}

function quotasFor(pool: Pool, member: PoolMember): number[] {
	return pool.quotas.flatMap(({ feature, value }, quota) => (member.values[feature] === value ? [quota] : []));
}

/** Who cannot be drawn any more beside those who are, the last among them: housemates beyond the limit, and the other of a pair that is kept apart. */
function shutOut(pool: Pool, last: PoolMember, drawn: readonly PoolMember[]): Set<string> {
	const out = new Set(pool.apart.filter((pair) => pair.includes(last.id)).flat());
	const home = last.household;
	if (home !== undefined && drawn.filter(({ household }) => household === home).length >= roomFor(pool, home))
		for (const { id, household } of pool.members) if (household === home) out.add(id);
	return out;
}
