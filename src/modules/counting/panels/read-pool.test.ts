import { describe, expect, it } from 'vitest';
import type { Pool } from './pool.ts';
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

	const quota = (change: Readonly<Record<string, string>>) => () => readQuotas([{ ...(rows[1] as object), ...change }]);
	const person = (change: Readonly<Record<string, string>>) => () =>
		readMembers([people[1] as (typeof people)[1], { ...(people[0] as object), ...change }], quotas, columns);
	const whole = {
		members: readMembers(people, quotas, columns),
		quotas,
		size: 2,
		perHousehold: 1,
		apart: [],
		together: [],
	};
	const pool = (change: Partial<Pool>) => () => readPool({ ...whole, ...change });

	it.each([
		['there are no quotas', () => readQuotas([])],
		['row 2, column min: "many" is not a whole number', quota({ min: 'many' })],
		['row 2, column min: "1 or 2" is not a whole number', quota({ min: '1 or 2' })],
		['row 2, column min: "-1" is not a whole number', quota({ min: '-1' })],
		['row 2, column max: "1.5" is not a whole number', quota({ max: '1.5' })],
		['row 2, column max: "" is not a whole number', quota({ max: '' })],
		['row 2, column max: "" is not a whole number', () => readQuotas([{ feature: 'age', value: 'old', min: '1' }])],
		['row 2, column min_flex: "few" is not a whole number', quota({ min_flex: 'few' })],
		['row 2, column max_flex: "all" is not a whole number', quota({ max_flex: 'all' })],
		['row 2: feature and value must be named', quota({ value: '' })],
		['row 2: feature and value must be named', quota({ feature: '' })],
		['row 4: age, young stands twice', () => readQuotas([...rows, ...rows])],
		['row 2: the minimum is larger than the maximum', quota({ min: '3' })],
		['there are no people', () => readMembers([], quotas, columns)],
		['there is no column "cpr"', () => readMembers(people, quotas, { ...columns, id: 'cpr' })],
		['there is no column "door"', () => readMembers(people, quotas, { ...columns, household: ['road', 'door'] })],
		['there is no column "age"', () => readMembers([{ id: '1', road: '', zip: '' }], quotas, columns)],
		['row 3: the id "2" stands twice', person({ id: '2' })],
		['row 3: the id is empty', person({ id: '' })],
		['row 3: "middle" is no value of age with a quota', person({ age: 'middle' })],
		['there are 3 people for a panel of 4', pool({ size: 4 })],
		['the size of the panel must be a whole number from 1', pool({ size: 0 })],
		['the size of the panel must be a whole number from 1', pool({ size: 1.5 })],
		['of a household at least one may be drawn', pool({ perHousehold: 0 })],
		['of a household at least one may be drawn', pool({ perHousehold: 1.5 })],
		['nobody has the id "9"', pool({ apart: [['1', '9']] })],
		['nobody has the id "8"', pool({ together: [['8', '1']] })],
		['"3" is no pair with themselves', pool({ together: [['3', '3']] })],
	])('is refused: %s', (reason, work) => {
		expect(work).toThrow(new PoolError(reason));
	});

	it('is taken when it is just large enough', () => {
		const pairs: Partial<Pool> = { apart: [['1', '3']], together: [['2', '3']] };
		for (const change of [{}, { size: 3 }, { size: 1 }, { perHousehold: 2 }, pairs])
			expect(pool(change)()).toEqual({ ...whole, ...change });
	});

	it('has a minimum and a maximum that may be the same, and limits that are never within them', () => {
		expect(quota({ min: '2', min_flex: '3', max_flex: '1' })()).toEqual([
			{ feature: 'age', value: 'old', min: 2, max: 2, minFlex: 2, maxFlex: 2 },
		]);
		expect(quota({ min: '010', max: '12', min_flex: '0', max_flex: '12' })()).toEqual([
			{ feature: 'age', value: 'old', min: 10, max: 12, minFlex: 0, maxFlex: 12 },
		]);
	});

	it('has values that are told apart by their feature, and people with no more than what the quotas are about', () => {
		const both = readQuotas([
			{ feature: 'age', value: 'old', min: '0', max: '1' },
			{ feature: 'town', value: 'old', min: '0', max: '2' },
		]);
		expect(
			readMembers([{ id: '1', age: 'old', town: 'old', phone: '12 34' }], both, { id: 'id', household: [] }),
		).toEqual([{ id: '1', values: { age: 'old', town: 'old' } }]);
	});

	it('has housemates whatever their letters and the blanks around, and of whom a part of the address is missing', () => {
		const at = (road: string, zip: string) => ({ road, zip });
		const homes = [
			at('Bakken 1', '9000'),
			at(' BAKKEN 1', '9000 '),
			at('Bakken 1', '9100'),
			at('', '9000'),
			at(' ', ''),
		];
		const members = readMembers(
			homes.map((home, id) => ({ id: `${id}`, age: 'old', ...home })),
			quotas,
			columns,
		);
		expect(members.map(({ household }) => household)).toEqual([
			'["bakken 1","9000"]',
			'["bakken 1","9000"]',
			'["bakken 1","9100"]',
			'["","9000"]',
			undefined,
		]);
		expect(members[4]).toEqual({ id: '4', values: { age: 'old' } });
	});
});
