import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearisedError } from './linearised.ts';
import { marginOfError, precisionOf, precisionOfClasses, wilson } from './precision.ts';
import type { SampleClass } from './sample.ts';

describe('how sure a weighted share is', () => {
	it('costs nothing where all weights are equal, and by Kish as much as they vary', () => {
		const even = precisionOf([{ weight: 3, people: 10 }]);
		expect(even.designEffect).toBeCloseTo(1, 12);
		expect(even.effectiveSize).toBeCloseTo(10, 12);
		// Σw = 8, Σw² = 20: 8² ÷ 20 = 3.2 of 4 people.
		const uneven = precisionOf([
			{ weight: 1, people: 2 },
			{ weight: 3, people: 2 },
		]);
		expect(uneven).toEqual({ designEffect: 1.25, effectiveSize: 3.2 });
		const classes = [
			{ places: [0], base: 1, people: 2 },
			{ places: [1], base: 1, people: 2 },
		];
		expect(precisionOfClasses(classes, Float64Array.of(1, 3))).toEqual(uneven);
		expect(precisionOf([])).toEqual({ designEffect: 0, effectiveSize: 0 });
	});

	it('has Wilson’s interval, that never leaves what is possible', () => {
		// Newcombe, Statistics in Medicine 17:857, 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
		const table = [
			[81, 263, 0.2553, 0.3662],
			[15, 148, 0.0624, 0.1605],
			[0, 20, 0, 0.1611],
			[1, 29, 0.0061, 0.1718],
		] as const;
		for (const [yes, of, low, high] of table) {
			const interval = wilson(yes / of, of);
			expect(interval.low).toBeCloseTo(low, 4);
			expect(interval.high).toBeCloseTo(high, 4);
		}
		expect(wilson(1, 20).high).toBe(1);
		expect(wilson(1, 20).low).toBeCloseTo(1 - 0.1611, 4);
	});

	it('has a plain margin of error', () => {
		expect(marginOfError(0.5, 1000)).toBeCloseTo(0.03099, 5);
		expect(marginOfError(0.1, 100)).toBeCloseTo(0.0588, 4);
	});

	it('is surer where much of the population was asked, and sure where all of it was', () => {
		expect(marginOfError(0.5, 100, Math.sqrt(0.75))).toBeCloseTo(marginOfError(0.5, 100) * Math.sqrt(0.75), 12);
		expect(wilson(0.3, 50, Math.sqrt(0.5))).toEqual(wilson(0.3, 50 / Math.sqrt(0.5) ** 2));
		expect(wilson(0.3, 50, 0)).toEqual({ low: 0.3, high: 0.3 });
	});
});

const classOf = (people: number, places: readonly number[] = [0], base = 1): SampleClass => ({ people, places, base });

describe('the error by linearisation', () => {
	it('is that of a simple sample where nothing is known and all weights are equal', () => {
		const classes = [classOf(10)];
		const error = linearisedError(classes, Float64Array.of(7), { counted: [10], yes: [3] }, 0);
		expect(error).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 9), 12);
		// The sum is known, and no more: nothing changes by it.
		expect(linearisedError(classes, Float64Array.of(7), { counted: [10], yes: [3] }, 1)).toBeCloseTo(error, 12);
	});

	it('is nothing where the margins know the answer, and less where they know something of it', () => {
		const classes = [classOf(6, [0]), classOf(4, [1])];
		const weights = Float64Array.of(1, 1);
		expect(linearisedError(classes, weights, { counted: [6, 4], yes: [6, 0] }, 1)).toBeCloseTo(0, 12);
		// Within the strata: n ÷ (n − 1) × Σ (y − ȳ of the stratum)² ÷ n², with 5 of 6 and 1 of 4 saying yes.
		const within = 6 * (5 / 6) * (1 / 6) + 4 * (1 / 4) * (3 / 4);
		expect(linearisedError(classes, weights, { counted: [6, 4], yes: [5, 1] }, 1)).toBeCloseTo(
			Math.sqrt((10 / 9) * (within / 100)),
			12,
		);
	});

	it('agrees with least squares over two margins, with base weights and without', () => {
		// The bicycle survey of docs/counting.md; reckoned by numpy.
		const places = [
			[0, 0],
			[0, 1],
			[1, 0],
			[1, 1],
		];
		const classes = [2, 10, 3, 5].map((people, at) => classOf(people, places[at]));
		const weights = Float64Array.of(67.94494718, 36.41101056, 88.03670188, 47.17797887);
		const said = { counted: [2, 10, 3, 5], yes: [2, 4, 3, 1] };
		expect(linearisedError(classes, weights, said, 2)).toBeCloseTo(0.07350353832, 8);

		const bases = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2];
		const yes = [1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0];
		const place = (at: number) => (at < 2 ? places[0] : at < 12 ? places[1] : at < 15 ? places[2] : places[3]);
		const perBase = [37.47623291, 18.45577625, 47.92855021, 23.60318875];
		const apart = bases.map((base, at) => classOf(1, place(at), base));
		const weighted = Float64Array.from(
			bases,
			(base, at) => base * (perBase[places.indexOf(place(at) as number[])] as number),
		);
		expect(linearisedError(apart, weighted, { counted: yes.map(() => 1), yes }, 2)).toBeCloseTo(0.07312619031, 8);
	});

	it('of weights that were given takes nothing out', () => {
		// n ÷ (n − 1) × Σ w² (y − p)² ÷ (Σ w)², where three of four say yes: one who weighs 1, and two who weigh 3.
		const classes = [classOf(2), classOf(2, [1])];
		const error = linearisedError(classes, Float64Array.of(1, 3), { counted: [2, 2], yes: [1, 2] }, 0);
		const p = 7 / 8;
		const squares = (1 - p) ** 2 + p ** 2 + 2 * 9 * (1 - p) ** 2;
		expect(error).toBeCloseTo(Math.sqrt((4 / 3) * (squares / 64)), 12);
	});

	it('of a group counts the others as adding nothing', () => {
		const classes = [classOf(10), classOf(30, [1])];
		const error = linearisedError(classes, Float64Array.of(1, 1), { counted: [10, 0], yes: [4, 0] }, 0);
		expect(error).toBeCloseTo(Math.sqrt(((40 / 39) * 10 * 0.4 * 0.6) / 100), 12);
	});

	it('is the same for yes and no, whatever the scale of the weights', () => {
		const kind = fc.record({
			yes: fc.integer({ min: 1, max: 5 }),
			no: fc.integer({ min: 1, max: 5 }),
			weight: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(fc.array(kind, { minLength: 4, maxLength: 4 }), (kinds) => {
				const classes = kinds.map(({ yes, no }, at) => classOf(yes + no, [at % 2, at >> 1]));
				const counted = kinds.map(({ yes, no }) => yes + no);
				const of = (scale: number, said: 'yes' | 'no') =>
					linearisedError(
						classes,
						Float64Array.from(kinds, ({ weight }) => weight * scale),
						{ counted, yes: kinds.map((each) => each[said]) },
						2,
					);
				expect(of(1, 'no')).toBeCloseTo(of(1, 'yes'), 10);
				expect(of(1000, 'yes')).toBeCloseTo(of(1, 'yes'), 10);
			}),
		);
	});
});
