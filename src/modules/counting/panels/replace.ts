import type { Pool } from './pool.ts';

/**
 * What is left to draw when members have gone: the places that are empty, the quotas less what those who stay fill (never below nothing), and the
 * people who may still be asked: not those who stay, nor their housemates, nor those who have gone.
 */
export function remainingPool(pool: Pool, stay: readonly string[], gone: readonly string[]): Pool {
	const out = new Set([...stay, ...gone]);
	const staying = pool.members.filter(({ id }) => stay.includes(id));
	const atHome = (household: string) => staying.filter((member) => member.household === household).length;
	const apart = new Set(pool.apart.filter((pair) => pair.some((id) => stay.includes(id))).flat());
	return {
		...pool,
		size: pool.size - staying.length,
		members: pool.members.filter(
			({ id, household }) =>
				!out.has(id) && !apart.has(id) && !(household !== undefined && atHome(household) >= pool.perHousehold),
		),
		quotas: pool.quotas.map((quota) => {
			const filled = staying.filter(({ values }) => values[quota.feature] === quota.value).length;
			return { ...quota, min: Math.max(0, quota.min - filled), max: Math.max(0, quota.max - filled) };
		}),
	};
}
