import { describe, expect, it } from 'vitest';
import { PoolError, readMembers, readPool, readQuotas } from './read-pool.ts';

const rows = [
	{ feature: 'age', value: 'young', min: '1', max: '2', min_flex: '0', max_flex: '3' },
	{ feature: 'age', value: 'old', min: '1', max: '2', min_flex: '', max_flex: '' },
];
const people = [
	{ id: '1', age: 'young', road: 'Bakken 1', zip: '9000' },
	{ id: '2', age: 'old', road: 'bakken 1 ', zip: '9000' },
	{ id: '3', age: 'old', road: '', zip: '' },
];
const columns = { id: 'id', household: ['road', 'zip'] };

describe('a pool that is read', () => {
	const quotas = readQuotas(rows);

	it('has quotas with their flex, people with their values, and housemates where all columns agree', () => {
		expect(quotas).toEqual([
			{ feature: 'age', value: 'young', min: 1, max: 2, minFlex: 0, maxFlex: 3 },
			{ feature: 'age', value: 'old', min: 1, max: 2 },
		]);
		const members = readMembers(people, quotas, columns);
		expect(members.map(({ values }) => values.age)).toEqual(['young', 'old', 'old']);
		expect(members[0]?.household).toBe(members[1]?.household);
		expect(members[2]?.household).toBeUndefined();
	});

	it.each([
		['no quotas', () => readQuotas([])],
		['"many" is not a whole number', () => readQuotas([{ ...(rows[0] as object), min: 'many' }])],
		['feature and value', () => readQuotas([{ feature: 'age', value: '', min: '0', max: '1' }])],
		['stands twice', () => readQuotas([...rows, ...rows])],
		['larger than the maximum', () => readQuotas([{ feature: 'age', value: 'x', min: '2', max: '1' }])],
		['no people', () => readMembers([], quotas, columns)],
		['no column "cpr"', () => readMembers(people, quotas, { ...columns, id: 'cpr' })],
		[
			'row 3: the id "1" stands twice',
			() => readMembers([...people.slice(0, 1), { ...(people[1] as object), id: '1' }], quotas, columns),
		],
		['row 2: the id is empty', () => readMembers([{ ...(people[0] as object), id: '' }], quotas, columns)],
		[
			'row 2: "middle" is no value of age',
			() => readMembers([{ ...(people[0] as object), age: 'middle' }], quotas, columns),
		],
	])('is refused: %s', (reason, work) => {
		expect(work).toThrow(PoolError);
		expect(work).toThrow(reason);
	});

	it('is refused as a whole when it is too small, or names people who are not there', () => {
		const pool = {
			members: readMembers(people, quotas, columns),
			quotas,
			size: 2,
			perHousehold: 1,
			apart: [],
			together: [],
		};
		expect(readPool(pool)).toBe(pool);
		expect(() => readPool({ ...pool, size: 4 })).toThrow('there are 3 people for a panel of 4');
		expect(() => readPool({ ...pool, size: 0 })).toThrow('from 1');
		expect(() => readPool({ ...pool, apart: [['1', '9']] })).toThrow('nobody has the id "9"');
	});
});
