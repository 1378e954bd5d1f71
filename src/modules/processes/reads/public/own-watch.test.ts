import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../../platform/clock.ts';
import type { ParticipationProcess } from '../../process.ts';
import { ownWatch } from './own-watch.ts';

const today = calendarDate('2026-11-24');

function process(id: string, promiseIn: number, more: Partial<ParticipationProcess> = {}): ParticipationProcess {
	return {
		id,
		opensOn: addDays(today, -60),
		closesOn: addDays(today, -30),
		promiseBy: addDays(today, promiseIn),
		publishedAt: new Date('2026-09-01'),
		concludedAt: null,
		...more,
		organisationId: null,
	} as ParticipationProcess;
}

const counted = (answered: number, unanswered: number) => ({ toAnswer: answered + unanswered, answered, unanswered });

describe('how the municipality keeps an eye on itself', () => {
	test('names the process with most late answers', () => {
		const all = [process('a', -9), process('b', -2), process('c', 10)];
		const totals = new Map([
			['a', counted(10, 2)],
			['b', counted(10, 5)],
			['c', counted(0, 40)],
		]);
		expect(ownWatch(all, totals, today)).toMatchObject({ toAnswer: 67, answered: 20, late: 7, latest: { id: 'b' } });
	});

	test('counts only processes of this year, and no drafts', () => {
		const all = [
			process('old', -400, { concludedAt: new Date('2025-06-01T10:00:00Z') }),
			process('next', 90, { opensOn: '2027-01-04' }),
			process('draft', 9, { publishedAt: null }),
		];
		const totals = new Map(all.map(({ id }) => [id, counted(3, 1)]));
		expect(ownWatch(all, totals, today)).toEqual({ toAnswer: 0, answered: 0, late: 0, latest: undefined });
	});

	test('never calls more late than wait, and is late exactly when a running promise is broken', () => {
		const one = fc.record({ promise: fc.integer({ min: -90, max: 90 }), answered: fc.nat(40), unanswered: fc.nat(40) });
		fc.assert(
			fc.property(fc.array(one, { maxLength: 8 }), (all) => {
				const processes = all.map(({ promise }, index) => process(`${index}`, promise));
				const totals = new Map(all.map((each, index) => [`${index}`, counted(each.answered, each.unanswered)]));
				const watch = ownWatch(processes, totals, today);
				expect(watch.late).toBeLessThanOrEqual(watch.toAnswer - watch.answered);
				const broken = all.some(({ promise, unanswered }) => promise < 0 && unanswered > 0);
				expect(watch.late > 0).toBe(broken);
				expect(watch.latest !== undefined).toBe(broken);
			}),
		);
	});
});
