import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { comingThings } from './coming.ts';
import type { Phase } from './phase.ts';
import type { ParticipationProcess } from './process.ts';
import { besideEachOther, meanDaysToAnswer } from './recently-answered.ts';

const today = calendarDate('2026-11-24');
const day = (days: number) => addDays(today, days);

function process(id: string, opens: number, closes: number, promise: number): ParticipationProcess {
	return {
		id,
		opensOn: day(opens),
		closesOn: day(closes),
		promiseBy: day(promise),
		publishedAt: new Date('2026-01-01'),
		concludedAt: null,
	} as unknown as ParticipationProcess;
}

function phase(processId: string, starts: number, kind = 'decision'): Phase {
	return { id: 'x', processId, kind, title: 'Beslutning', startsOn: day(starts), endsOn: null, position: 0 };
}

describe('what is coming', () => {
	test('is told once a day and process, the most important first', () => {
		const one = process('a', -5, 3, 20);
		expect(comingThings([one], [phase('a', 3), phase('a', 30)], today, 9).map(({ what, on }) => [what, on])).toEqual([
			['closes', day(3)],
			['promise', day(20)],
			['phase', day(30)],
		]);
	});

	test('leaves out what is over, and everything of a concluded process', () => {
		const over = process('a', -50, -30, -2);
		expect(comingThings([over], [phase('a', -1)], today, 9)).toEqual([]);
		const concluded = { ...process('b', -5, 3, 20), concludedAt: new Date() };
		expect(comingThings([concluded], [phase('b', 9)], today, 9)).toEqual([]);
	});

	test('stands in order of time, never before today, and no longer than asked', () => {
		const some = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.nat(90), fc.nat(90));
		fc.assert(
			fc.property(fc.array(some, { maxLength: 8 }), fc.nat(6), (all, limit) => {
				const processes = all.map(([opens, open, answering], index) =>
					process(`${index}`, opens, opens + open, opens + open + answering),
				);
				const days = comingThings(processes, [], today, limit).map(({ on }) => on);
				expect(days.length).toBeLessThanOrEqual(limit);
				expect([...days].sort()).toEqual(days);
				expect(days.every((on) => on >= today)).toBe(true);
			}),
		);
	});
});

describe('what was answered lately', () => {
	const states = ['taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere'] as const;
	const answered = fc
		.array(fc.constantFrom(...states), { maxLength: 20 })
		.map((all) => all.map((state) => ({ state })));

	test('shows a no beside a yes wherever there are both', () => {
		fc.assert(
			fc.property(answered, (all) => {
				const shown = besideEachOther(all, 3).map(({ state }) => state);
				expect(shown).toHaveLength(Math.min(3, all.length));
				const has = (state: string) => all.some((one) => one.state === state);
				if (has('not-taken-up')) expect(shown).toContain('not-taken-up');
				if (has('taken-up') || has('partly'))
					expect(shown.some((state) => state === 'taken-up' || state === 'partly')).toBe(true);
			}),
		);
	});

	test('shows the newest where nothing is hidden by it', () => {
		const all = ['taken-up', 'not-taken-up', 'partly', 'elsewhere'].map((state) => ({ state })) as never;
		expect(besideEachOther(all, 3)).toEqual([{ state: 'taken-up' }, { state: 'not-taken-up' }, { state: 'partly' }]);
	});

	test('counts days by the calendar, and says nothing of nothing', () => {
		expect(meanDaysToAnswer([])).toBeUndefined();
		const at = (from: string, to: string) => ({ publishedAt: new Date(from), answeredAt: new Date(to) });
		expect(
			meanDaysToAnswer([
				at('2026-11-01T22:30:00Z', '2026-11-02T06:00:00Z'),
				at('2026-11-01T10:00:00Z', '2026-11-10T10:00:00Z'),
			]),
		).toBe(5);
	});
});
