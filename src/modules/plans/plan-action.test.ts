import { expect, test } from 'vitest';
import { countActions, isOverdue, whyTellingIsRefused } from './plan-action.ts';

test('an action is overdue on the day after its own, unless it is done or dropped', () => {
	const action = { state: 'begun', dueOn: '2026-11-24' } as const;
	expect(isOverdue(action, '2026-11-24')).toBe(false);
	expect(isOverdue(action, '2026-11-25')).toBe(true);
	expect(isOverdue({ ...action, state: 'done' }, '2026-11-25')).toBe(false);
	expect(isOverdue({ ...action, state: 'dropped' }, '2026-11-25')).toBe(false);
});

test('whoever drops an action or gives it longer says why', () => {
	const action = { dueOn: '2026-11-24' };
	const told = (state: 'done' | 'dropped', dueOn: string, note = '') =>
		whyTellingIsRefused(action, { state, dueOn, note });
	expect(told('done', '2026-11-24')).toBeUndefined();
	expect(told('done', '2026-11-20')).toBeUndefined();
	expect(told('done', '2026-11-25')).toBe('action-note-missing');
	expect(told('dropped', '2026-11-24')).toBe('action-note-missing');
	expect(told('dropped', '2026-12-24', 'Huset er solgt.')).toBeUndefined();
});

test('what was dropped is counted neither among all nor among what is late', () => {
	const of = (state: 'planned' | 'done' | 'dropped', dueOn: string) => ({ state, dueOn });
	const actions = [
		of('planned', '2026-01-01'),
		of('planned', '2027-01-01'),
		of('done', '2026-01-01'),
		of('dropped', '2026-01-01'),
	];
	expect(countActions(actions, '2026-11-24')).toEqual({ all: 3, done: 1, overdue: 1 });
});
