import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByReminded, reminderOf, whoIsReminded } from './reminder.ts';

describe('a reminder', () => {
	const of = (dueOn: string, today: string, state: 'planned' | 'begun' | 'done' | 'dropped' = 'begun') =>
		reminderOf({ state, dueOn }, today);

	test('comes five working days before the day, and when it is over', () => {
		// From Tuesday on, five days of work end on the next Tuesday.
		expect(of('2026-12-02', '2026-11-24')).toBeUndefined();
		expect(of('2026-12-01', '2026-11-24')).toBe('soon');
		expect(of('2026-11-24', '2026-11-24')).toBe('soon');
		expect(of('2026-11-23', '2026-11-24')).toBe('late');
		// Christmas is nobody's working days.
		expect(of('2027-01-04', '2026-12-22')).toBe('soon');
	});

	test('comes for nothing that is done or dropped', () => {
		expect(of('2026-11-23', '2026-11-24', 'done')).toBeUndefined();
		expect(of('2026-11-24', '2026-11-24', 'dropped')).toBeUndefined();
	});
});

describe('who is reminded', () => {
	const works = (id: string, role: string, scopeId: string, scope = 'department') => ({
		id,
		roles: [{ role, scope, scopeId }],
	});
	const employees = [
		works('bo', 'case-officer', 'roads'),
		works('ea', 'facilitator', 'roads'),
		works('per', 'politician', 'roads'),
		works('ida', 'case-officer', 'parks'),
		works('ole', 'case-officer', 'roads', 'process'),
	];

	test('is the department that has it, and the coordinator too when it is late', () => {
		expect(whoIsReminded({ departmentId: 'roads' }, 'soon', employees, 'ida')).toEqual(['bo', 'ea']);
		expect(whoIsReminded({ departmentId: 'roads' }, 'late', employees, 'ida')).toEqual(['bo', 'ea', 'ida']);
		expect(whoIsReminded({ departmentId: 'roads' }, 'late', employees, 'bo')).toEqual(['bo', 'ea']);
	});

	test('is the coordinator where nobody works in the department', () => {
		expect(whoIsReminded({ departmentId: 'schools' }, 'soon', employees, 'ida')).toEqual(['ida']);
		expect(whoIsReminded({ departmentId: 'schools' }, 'soon', employees, null)).toEqual([]);
	});

	test('hears of each thing exactly once, in one mail', () => {
		const reminders = fc.array(
			fc.record({
				due: fc.integer(),
				persons: fc.uniqueArray(fc.constantFrom('bo', 'ea', 'ida', 'ole'), { maxLength: 4 }),
			}),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(reminders, (all) => {
				const groups = groupByReminded(all);
				const written = groups.flatMap(({ persons }) => persons);
				expect(new Set(written).size).toBe(written.length);
				for (const person of ['bo', 'ea', 'ida', 'ole'] as const) {
					const own = groups.find(({ persons }) => persons.includes(person))?.due ?? [];
					expect(own).toEqual(all.filter(({ persons }) => persons.includes(person)).map(({ due }) => due));
				}
			}),
		);
	});
});
