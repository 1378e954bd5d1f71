import { kindsOf, type Pool, type Quota } from './pool.ts';
import { columnsOf, rowsOf } from './rules-of-pool.ts';
import type { Column, Row, Solver } from './solver.ts';

/** A quota that would have to give way. */
export interface Relaxation {
	readonly feature: string;
	readonly value: string;
	readonly min: number;
	readonly max: number;
	readonly was: { readonly min: number; readonly max: number };
}

/**
 * The smallest change of quotas with which there is a panel: every minimum may go down and every maximum up, within their flex where it is given;
 * the sum of the changes is least. Undefined where no change of quotas helps, as when there are too few people.
 */
export function relaxQuotas(pool: Pool, solver: Solver): Relaxation[] | undefined {
	const kinds = kindsOf(pool);
	const people = columnsOf(kinds, pool.size);
	const [size, ...rest] = rowsOf(pool, kinds) as [Row, ...Row[]];
	const count = pool.quotas.length;
	const downAt = (quota: number) => people.length + 2 * quota;
	const moves = pool.quotas.flatMap(({ min, max, minFlex, maxFlex }): Column[] => [
		{ cost: -1, lower: 0, upper: min - (minFlex ?? 0), whole: true },
		{ cost: -1, lower: 0, upper: (maxFlex ?? Math.max(max, pool.size)) - max, whole: true },
	]);
	const quotas = rest.slice(0, count).flatMap(({ lower, upper, entries }, quota): Row[] => [
		{ lower, upper: Infinity, entries: [...entries, [downAt(quota), 1]] },
		{ lower: -Infinity, upper, entries: [...entries, [downAt(quota) + 1, -1]] },
	]);
	const model = solver.open([...people, ...moves], [size, ...quotas, ...rest.slice(count)]);
	try {
		const values = model.solve()?.values;
		return (
			values &&
			pool.quotas.flatMap((quota, at) => relaxed(quota, values.slice(downAt(at), downAt(at) + 2).map(Math.round)))
		);
	} finally {
		model.close();
	}
}

function relaxed({ feature, value, min, max }: Quota, [down = 0, up = 0]: readonly number[]): Relaxation[] {
	return down === 0 && up === 0 ? [] : [{ feature, value, min: min - down, max: max + up, was: { min, max } }];
}

/** The change in words. */
export function relaxationWords({ feature, value, min, max, was }: Relaxation): string {
	const words = [
		...(min < was.min ? [`the minimum from ${was.min} to ${min}`] : []),
		...(max > was.max ? [`the maximum from ${was.max} to ${max}`] : []),
	];
	return `${feature}, ${value}: change ${words.join(' and ')}`;
}
