import { expect, test } from 'vitest';
import { countActions, isOverdue, latenessOf, whyTellingIsRefused } from './plan-action.ts';

test('an action is overdue on the day after its own, unless it is done or dropped', () => {
	const action = { state: 'begun', dueOn: '2026-11-24' } as const;
	expect(isOverdue(action, '2026-11-24')).toBe(false);
	expect(isOverdue(action, '2026-11-25')).toBe(true);
	expect(isOverdue({ ...action, state: 'done' }, '2026-11-25')).toBe(false);
	expect(isOverdue({ ...action, state: 'dropped' }, '2026-11-25')).toBe(false);
});

test('an action that has got a later day than was decided is late too, and an earlier day is no delay', () => {
	const action = { state: 'begun', dueOn: '2026-12-24', decidedDueOn: '2026-11-24' } as const;
	expect(latenessOf(action, '2026-11-20')).toBe('postponed');
	expect(latenessOf(action, '2026-12-25')).toBe('overdue');
	expect(latenessOf({ ...action, state: 'done' }, '2026-12-25')).toBeUndefined();
	expect(latenessOf({ ...action, dueOn: '2026-11-24' }, '2026-11-24')).toBeUndefined();
	expect(latenessOf({ ...action, dueOn: '2026-11-22' }, '2026-11-20')).toBeUndefined();
});

test('whoever drops an action, gives it longer or leaves it late says why', () => {
	const action = { dueOn: '2026-11-24' };
	const told = (state: 'begun' | 'done' | 'dropped', dueOn: string, note = '', today = '2026-11-24') =>
		whyTellingIsRefused(action, { state, dueOn, note }, today);
	expect(told('done', '2026-11-24')).toBeUndefined();
	expect(told('done', '2026-11-20')).toBeUndefined();
	expect(told('done', '2026-11-25')).toBe('action-note-missing');
	expect(told('dropped', '2026-11-24')).toBe('action-note-missing');
	expect(told('dropped', '2026-12-24', 'Huset er solgt.')).toBeUndefined();
	expect(told('begun', '2026-11-24')).toBeUndefined();
	expect(told('begun', '2026-11-24', '', '2026-11-25')).toBe('action-late-unexplained');
	expect(told('begun', '2026-11-24', 'Delen mangler.', '2026-11-25')).toBeUndefined();
	expect(told('done', '2026-11-24', '', '2026-11-25')).toBeUndefined();
});

test('what was dropped is counted neither among all nor among what is late', () => {
	const of = (state: 'planned' | 'done' | 'dropped', dueOn: string, decidedDueOn = dueOn) => ({
		...{ state, dueOn, decidedDueOn },
	});
	const actions = [
		of('planned', '2026-01-01'),
		of('planned', '2027-01-01'),
		of('planned', '2027-01-01', '2026-12-31'),
		of('done', '2026-01-01'),
		of('dropped', '2026-01-01'),
	];
	expect(countActions(actions, '2026-11-24')).toEqual({ all: 4, done: 1, late: 2 });
});
