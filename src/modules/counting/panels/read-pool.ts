import type { Pool, PoolMember, Quota } from './pool.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** A pool or quotas that cannot be used, and why. */
export class PoolError extends Error {}

/** Which columns of the files mean what. */
export interface PoolColumns {
	readonly id: string;
	/** People who share all of these live together. */
	readonly household: readonly string[];
}

/** Reads quotas: `feature,value,min,max` and perhaps `min_flex,max_flex`, a row for each value. */
export function readQuotas(rows: Rows): Quota[] {
	if (rows.length === 0) throw new PoolError('there are no quotas');
	const seen = new Set<string>();
	return rows.map((row, at) => {
		const where = `row ${at + 2}`;
		const whole = (column: string) => wholeNumber(row[column] ?? '', `${where}, column ${column}`);
		const { feature, value } = row;
		if (!feature || !value) throw new PoolError(`${where}: feature and value must be named`);
		const quota = { feature, value, min: whole('min'), max: whole('max') };
		const key = JSON.stringify([feature, value]);
		if (seen.has(key)) throw new PoolError(`${where}: ${feature}, ${value} stands twice`);
		seen.add(key);
		if (quota.min > quota.max) throw new PoolError(`${where}: the minimum is larger than the maximum`);
		return {
			...quota,
			...(row.min_flex && { minFlex: Math.min(quota.min, whole('min_flex')) }),
			...(row.max_flex && { maxFlex: Math.max(quota.max, whole('max_flex')) }),
		};
	});
}

function wholeNumber(text: string, where: string): number {
	if (!/^\d+$/.test(text)) throw new PoolError(`${where}: "${text}" is not a whole number`);
	return Number(text);
}

/** Reads the people; everybody must have an id of their own, and of each feature a value that has a quota. */
export function readMembers(rows: Rows, quotas: readonly Quota[], columns: PoolColumns): PoolMember[] {
	if (rows.length === 0) throw new PoolError('there are no people');
	const features = [...new Set(quotas.map(({ feature }) => feature))];
	for (const column of [columns.id, ...columns.household, ...features])
		if (!(column in (rows[0] as object))) throw new PoolError(`there is no column "${column}"`);
	const known = new Set(quotas.map(({ feature, value }) => JSON.stringify([feature, value])));
	const seen = new Set<string>();
	return rows.map((row, at) => {
		const where = `row ${at + 2}`;
		const id = row[columns.id] as string;
		if (id === '') throw new PoolError(`${where}: the id is empty`);
		if (seen.has(id)) throw new PoolError(`${where}: the id "${id}" stands twice`);
		seen.add(id);
		for (const feature of features)
			if (!known.has(JSON.stringify([feature, row[feature]])))
				throw new PoolError(`${where}: "${row[feature]}" is no value of ${feature} with a quota`);
		const home = columns.household.map((column) => (row[column] as string).trim().toLowerCase());
		return {
			id,
			values: Object.fromEntries(features.map((feature) => [feature, row[feature] as string])),
			...(home.some((part) => part !== '') && { household: JSON.stringify(home) }),
		};
	});
}

/** Looks at the whole: a panel of a size from fewer people, or from people that are not there, is a slip to be told of. */
export function readPool(pool: Pool): Pool {
	if (!Number.isSafeInteger(pool.size) || pool.size < 1)
		throw new PoolError('the size of the panel must be a whole number from 1');
	if (pool.members.length < pool.size)
		throw new PoolError(`there are ${pool.members.length} people for a panel of ${pool.size}`);
	if (!Number.isSafeInteger(pool.perHousehold) || pool.perHousehold < 1)
		throw new PoolError('of a household at least one may be drawn');
	const ids = new Set(pool.members.map(({ id }) => id));
	for (const [a, b] of [...pool.apart, ...pool.together]) {
		for (const id of [a, b]) if (!ids.has(id)) throw new PoolError(`nobody has the id "${id}"`);
		if (a === b) throw new PoolError(`"${a}" is no pair with themselves`);
	}
	return pool;
}
