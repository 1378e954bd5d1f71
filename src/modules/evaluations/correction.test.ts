import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type CorrectedMeasurement,
	type Correction,
	marksBefore,
	whatStood,
	whyCorrectingIsRefused,
} from './correction.ts';
import { limits } from './limits.ts';
import type { MarkedCriterion } from './measurement.ts';

const project = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const marks = [
	{ criterion: 1, mark: 'met', reason: '16 af 20.' },
	{ criterion: 2, mark: 'not', reason: 'Lige så mange.' },
] as const;
const first: CorrectedMeasurement = {
	...{ round: 'first', measuredOn: '2026-12-31', summary: 'Det lykkedes.', marks, corrections: [] },
};
const again: CorrectedMeasurement = { ...first, round: 'again', measuredOn: '2028-01-02' };
const wish = { ...first, summary: 'Det lykkedes for de fleste.', seen: 0 };
const today = '2028-02-01';

describe('a measurement', () => {
	test('is corrected when it is there and something is another', () => {
		const why = (more: Partial<typeof wish> = {}, all = [first, again]) =>
			whyCorrectingIsRefused(project, all, { ...wish, ...more }, 2, today);
		expect(why()).toBeUndefined();
		expect(why({}, [again])).toEqual({ refusal: 'not-measured-yet' });
		expect(why({ summary: first.summary })).toEqual({ refusal: 'nothing-corrected', field: 'summary' });
		expect(why({ summary: first.summary, measuredOn: '2026-12-30' })).toBeUndefined();
		const [one, two] = marks;
		expect(why({ summary: first.summary, marks: [{ ...one, reason: '15 af 20.' }, two] })).toBeUndefined();
		expect(why({ marks: [one] })).toEqual({ refusal: 'mark-missing', field: 'marks' });
		expect(why({ seen: 1 })).toEqual({ refusal: 'corrected-meanwhile' });
		const correction = { correctedAt: new Date(0), reason: 'Talt forkert.', measuredOn: '', summary: '', marks: [] };
		const often = { ...first, corrections: Array.from({ length: limits.corrections }, () => correction) };
		expect(why({ seen: limits.corrections }, [often])).toEqual({ refusal: 'too-many-corrections' });
	});

	test('keeps its days in their order: after the start, not in the future, the second after the end and the first', () => {
		const day = (round: 'first' | 'again', measuredOn: string) =>
			whyCorrectingIsRefused(project, [first, again], { ...wish, round, measuredOn }, 2, today)?.refusal;
		expect(day('first', '2025-12-31')).toBe('date-before-start');
		expect(day('first', '2028-01-02')).toBe('again-too-soon');
		expect(day('first', '2028-01-01')).toBeUndefined();
		expect(day('again', '2028-02-02')).toBe('date-in-future');
		expect(day('again', '2026-12-31')).toBe('again-too-soon');
		expect(day('again', '2027-01-01')).toBeUndefined();
	});
});

const someMarks: fc.Arbitrary<MarkedCriterion[]> = fc
	.array(
		fc.record({
			mark: fc.constantFrom('met' as const, 'partly' as const, 'not' as const),
			reason: fc.constantFrom('a', 'b'),
		}),
		{ minLength: 3, maxLength: 3 },
	)
	.map((all) => all.map((one, index) => ({ ...one, criterion: index + 1 })));
const someStand = fc.record({
	measuredOn: fc.constantFrom('x', 'y'),
	summary: fc.constantFrom('p', 'q'),
	marks: someMarks,
});

test('from what stands and what was kept of each correction, every earlier measurement can be read back', () => {
	fc.assert(
		fc.property(fc.array(someStand, { minLength: 1, maxLength: 6 }), (stands) => {
			const corrections = stands.slice(0, -1).map((was, index): Correction => {
				const after = stands[index + 1]?.marks ?? [];
				return { ...was, marks: marksBefore(was.marks, after), correctedAt: new Date(index), reason: 'r' };
			});
			const now = { ...(stands.at(-1) as (typeof stands)[number]), round: 'first' as const, corrections };
			let read: { measuredOn: string; summary: string; marks: readonly MarkedCriterion[] } = now;
			const readBack = whatStood(now).map((stood) => {
				read = {
					measuredOn: stood.measuredOn ?? read.measuredOn,
					summary: stood.summary ?? read.summary,
					marks: read.marks.map((is) => stood.marks.find(({ criterion }) => criterion === is.criterion) ?? is),
				};
				return read;
			});
			expect(readBack).toEqual(stands.slice(0, -1).toReversed());
		}),
	);
});
