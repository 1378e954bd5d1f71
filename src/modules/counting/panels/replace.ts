import type { Pool } from './pool.ts';
import { PoolError, readPool } from './read-pool.ts';

/**
 * What is left to draw when members have gone: the places that are empty, the quotas less what those who stay fill (never below nothing), and the
 * people who may still be asked: not those who stay, nor those who have gone, nor housemates and others who may not sit with those who
 * stay. Who is there only together with somebody who stays is needed; who would be there only with somebody who cannot, cannot either.
 */
export function remainingPool(pool: Pool, stay: readonly string[], gone: readonly string[]): Pool {
	checkNames(pool, stay, gone);
	const staying = pool.members.filter(({ id }) => stay.includes(id));
	const out = new Set([...stay, ...gone, ...whoMayNotSitWith(pool, staying)]);
	const beside = (id: string, pairs: Pool['together']) =>
		pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
	// Whoever is added on the way has their turn too.
	for (const id of out) if (!stay.includes(id)) for (const other of beside(id, pool.together)) out.add(other);
	const members = pool.members.filter(({ id }) => !out.has(id));
	const homes = Map.groupBy(staying, ({ household }) => household);
	const open = new Set(members.map(({ id }) => id));
	const whole = (pairs: Pool['together']) => pairs.filter((pair) => pair.every((id) => open.has(id)));
	return readPool({
		...pool,
		size: pool.size - staying.length,
		members,
		apart: whole(pool.apart),
		together: whole(pool.together),
		needed: [...new Set(stay.flatMap((id) => beside(id, pool.together)))].filter((id) => open.has(id)),
		quotas: pool.quotas.map((quota) => {
			const filled = staying.filter(({ values }) => values[quota.feature] === quota.value).length;
			const less = (count: number) => Math.max(0, count - filled);
			return {
				...quota,
				min: less(quota.min),
				max: less(quota.max),
				...(quota.minFlex !== undefined && { minFlex: less(quota.minFlex) }),
				...(quota.maxFlex !== undefined && { maxFlex: less(quota.maxFlex) }),
			};
		}),
		staying: new Map([...homes].flatMap(([home, its]) => (home === undefined ? [] : [[home, its.length] as const]))),
	});
}

function checkNames(pool: Pool, stay: readonly string[], gone: readonly string[]): void {
	const ids = new Set(pool.members.map(({ id }) => id));
	for (const [of, list] of Object.entries({ stay, gone })) {
		const stranger = list.find((id) => !ids.has(id));
		if (stranger !== undefined)
			throw new PoolError(`nobody has the id "${stranger}", who is said to ${of === 'stay' ? 'stay' : 'have gone'}`);
		const twice = list.find((id, at) => list.indexOf(id) < at);
		if (twice !== undefined) throw new PoolError(`"${twice}" is named twice`);
	}
	const both = stay.find((id) => gone.includes(id));
	if (both !== undefined) throw new PoolError(`"${both}" cannot both stay and have gone`);
	if (stay.length >= pool.size)
		throw new PoolError(`${stay.length} stay on a panel of ${pool.size}: no place is empty`);
}

function whoMayNotSitWith(pool: Pool, staying: Pool['members']): string[] {
	const ids = new Set(staying.map(({ id }) => id));
	const atHome = Map.groupBy(staying, ({ household }) => household);
	const housemates = pool.members.filter(
		({ household }) => household !== undefined && (atHome.get(household)?.length ?? 0) >= pool.perHousehold,
	);
	return [...housemates.map(({ id }) => id), ...pool.apart.filter((pair) => pair.some((id) => ids.has(id))).flat()];
}
