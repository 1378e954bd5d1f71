import type { Lot } from '../lot.ts';
import { type Pool, type PoolMember, roomFor } from './pool.ts';

/** How often we imagine that members drop out, and how likely each is to. */
const rehearsals = 200;
const dropsOut = { in: 1, of: 10 };

/**
 * Who stands ready when members drop out: again and again whoever, added to those already chosen, best keeps the quotas over many rehearsed
 * drop-outs (after Assos, Baharav, Flanigan, Procaccia, Alternates, Assemble!, EC 2025). Equally good ones are drawn between.
 * They keep to the rules of households and pairs beside the whole panel, whoever drops out.
 */
export function chooseAlternates(pool: Pool, panel: readonly string[], count: number, lot: Lot): string[] {
	const inPanel = new Set(panel);
	const panelMembers = pool.members.filter(({ id }) => inPanel.has(id));
	const ready = pool.members.filter((member) => !inPanel.has(member.id) && !isPaired(pool, member));
	const cases = Array.from({ length: rehearsals }, () => {
		const gone = panelMembers.filter(() => lot.draw(dropsOut.of) < dropsOut.in);
		return gone.length > 0 ? gone : [lot.pick(panelMembers)];
	});
	const chosen: PoolMember[] = [];
	while (chosen.length < count) {
		const left = ready.filter(
			(member) => !chosen.includes(member) && fitsBeside(pool, member, [...panelMembers, ...chosen]),
		);
		if (left.length === 0) break;
		const losses = new Map<string, { loss: number; members: PoolMember[] }>();
		for (const member of left) {
			// People who are the same to the quotas are as good as each other: reckoned once.
			const key = pool.quotas.map(({ feature, value }) => Number(member.values[feature] === value)).join('');
			const same = losses.get(key);
			if (same) same.members.push(member);
			else losses.set(key, { loss: lossOf(pool, panelMembers, [...chosen, member], cases), members: [member] });
		}
		const least = Math.min(...[...losses.values()].map(({ loss }) => loss));
		chosen.push(lot.pick([...losses.values()].filter(({ loss }) => loss === least).flatMap(({ members }) => members)));
	}
	return chosen.map(({ id }) => id);
}

/** Whoever is there only together with somebody else cannot take a single place. */
function isPaired({ together }: Pool, { id }: PoolMember): boolean {
	return together.some((pair) => pair.includes(id));
}

/** Whether somebody may sit with all of these, as an alternate may have to: by their household, and by who is kept apart. */
function fitsBeside(pool: Pool, { id, household }: PoolMember, others: readonly PoolMember[]): boolean {
	const housemates = others.filter((other) => other.household === household).length;
	if (household !== undefined && housemates >= roomFor(pool, household)) return false;
	return !pool.apart.some((pair) => pair.includes(id) && others.some((other) => pair.includes(other.id)));
}

/** What the quotas lack or exceed over all rehearsals, when alternates step in one by one where they help most. */
function lossOf(
	pool: Pool,
	panel: readonly PoolMember[],
	alternates: readonly PoolMember[],
	cases: readonly (readonly PoolMember[])[],
): number {
	const has = (member: PoolMember): number[] =>
		pool.quotas.map(({ feature, value }) => (member.values[feature] === value ? 1 : 0));
	const sum = (members: readonly PoolMember[]) =>
		members.map(has).reduce(
			(a, b) => a.map((each, at) => each + (b[at] as number)),
			pool.quotas.map(() => 0),
		);
	const full = sum(panel);
	const violation = (counts: readonly number[]) =>
		pool.quotas.reduce(
			(total, { min, max }, at) =>
				total + Math.max(0, min - (counts[at] as number)) + Math.max(0, (counts[at] as number) - max),
			0,
		);
	let total = 0;
	for (const gone of cases) {
		const less = sum(gone);
		let counts = full.map((each, at) => each - (less[at] as number));
		const waiting = alternates.map(has);
		for (let place = 0; place < gone.length && waiting.length > 0; place++) {
			const after = waiting.map((mine) => violation(counts.map((each, at) => each + (mine[at] as number))));
			const best = after.indexOf(Math.min(...after));
			counts = counts.map((each, at) => each + (waiting[best]?.[at] as number));
			waiting.splice(best, 1);
		}
		total += violation(counts);
	}
	return total;
}
