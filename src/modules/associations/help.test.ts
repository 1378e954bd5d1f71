import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../platform/clock.ts';
import { helpState, isLate, promiseFrom, whyTakingIsRefused } from './help.ts';

const since = new Date('2026-11-24T09:00:00Z');

describe('the clock of a request for help', () => {
	test('counts working days from the day in Denmark', () => {
		expect(promiseFrom(new Date('2026-11-24T09:00:00Z'), 10)).toBe('2026-12-08');
		expect(promiseFrom(new Date('2026-11-24T23:30:00Z'), 10)).toBe('2026-12-09');
	});

	test('is late on the day after the last one, and not while nobody waits', () => {
		const dueOn = calendarDate('2026-12-08');
		expect(isLate({ waitingSince: since, dueOn }, dueOn)).toBe(false);
		expect(isLate({ waitingSince: since, dueOn }, calendarDate('2026-12-09'))).toBe(true);
		expect(isLate({ waitingSince: null, dueOn }, calendarDate('2026-12-09'))).toBe(false);
	});
});

describe('a request for help', () => {
	test('is received, taken and answered', () => {
		expect(helpState({ waitingSince: since, consultant: null })).toBe('received');
		expect(helpState({ waitingSince: since, consultant: 'a' })).toBe('taken');
		expect(helpState({ waitingSince: null, consultant: 'a' })).toBe('answered');
	});

	test('is put into the hands of a consultant who does not have it', () => {
		const consultants = [{ id: 'a' }, { id: 'b' }];
		expect(whyTakingIsRefused({ consultant: 'a' }, 'b', consultants)).toBeUndefined();
		expect(whyTakingIsRefused({ consultant: 'a' }, 'a', consultants)).toBe('has-it-already');
		expect(whyTakingIsRefused({ consultant: null }, 'c', consultants)).toBe('consultant-unknown');
	});
});
