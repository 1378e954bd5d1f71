import { describe, expect, it } from 'vitest';
import { crowd, margins, weighed } from '../../../../tests/support/any-survey.ts';
import { rake, worstGap } from './rake.ts';
import type { SampleClass } from './sample.ts';
import { rakeWithin, trimOnce } from './trim.ts';

const classOf = (people: number, ...places: readonly number[]): SampleClass => ({ people, places, base: 1 });
const exactly = (tolerance: number, rounds = 1) => ({ tolerance, rounds });

describe('how far off weights are', () => {
	it('is told of the category that is furthest off, and of the first where several are as far', () => {
		const classes = [classOf(2, 0, 0), classOf(2, 1, 1)];
		const targets = [
			[3, 3],
			[4, 2],
		];
		expect(worstGap(classes, Float64Array.of(1.5, 1.5), targets)).toEqual({ margin: 1, place: 1, gap: 0.5 });
		expect(
			worstGap(classes, Float64Array.of(1, 1), [
				[4, 4],
				[4, 4],
			]),
		).toEqual({ margin: 0, place: 0, gap: 0.5 });
		expect(worstGap(classes, Float64Array.of(1, 1), [[2, 2]])).toEqual({ margin: 0, place: 0, gap: 0 });
	});

	it('is a share of the whole margin where there should be nobody', () => {
		const classes = [classOf(3, 0), classOf(1, 1)];
		expect(worstGap(classes, Float64Array.of(2, 0), [[6, 0]])).toMatchObject({ gap: 0 });
		expect(worstGap(classes, Float64Array.of(2, 3), [[6, 0]])).toEqual({ margin: 0, place: 1, gap: 0.5 });
	});

	it('must be less than the tolerance', () => {
		// After the sexes and the ages the women have 3.5 and should have 2: they are 75 per cent off.
		const classes = [classOf(1, 0, 0), classOf(1, 0, 1), classOf(3, 1, 1)];
		const targets = [
			[2, 3],
			[3, 2],
		];
		const start = Float64Array.of(1, 1, 1);
		expect(rake(classes, start, targets, exactly(0.75))).toMatchObject({ converged: false, worst: { gap: 0.75 } });
		expect(rake(classes, start, targets, exactly(0.76))).toMatchObject({ converged: true, rounds: 1 });
	});

	it('may be of those whom a margin does not know', () => {
		// The two of unknown sex are old: they should keep 2 of 8, but after the ages all the old have 4.
		const rows = crowd('sex age', 'woman young 6', '- old 2');
		expect(weighed(rows, margins('sex= woman 8', 'age= young 4, old 4'), { rounds: 1 })).toMatchObject({
			converged: false,
			worstGap: { margin: 'sex', category: '(unknown)', gap: 1 },
		});
	});
});

describe('those whom a margin does not know', () => {
	it('keep the share that their base weights have, however many of them are alike', () => {
		const rows = crowd('sex weight', 'woman 1 4', 'man 2 3', '- 3 2');
		// By base weights they are 6 of 16.
		const { margins: told } = weighed(rows, margins('sex= woman 80, man 80'), { base: 'weight', least: 1 });
		expect(told.map(({ population }) => population)).toEqual([50, 50, 60]);
	});
});

describe('weights that are clipped once', () => {
	it('are lowered, raised, or given an even part of what was taken, also where they are just at a bound', () => {
		const classes = [classOf(2, 0), classOf(1, 0), classOf(4, 0), classOf(2, 0), classOf(3, 0)];
		// Two lose 4 each, three get 1 each: 5 for the seven who are within, at 6, at 3 and at 2.
		const once = trimOnce(classes, Float64Array.of(10, 6, 3, 2, 1), [[45]], { lower: 2, upper: 6 });
		expect([...once.weights]).toEqual([6, 6 + 5 / 7, 3 + 5 / 7, 2 + 5 / 7, 2]);
		expect(once).toMatchObject({ high: 2, low: 3, worst: { gap: expect.closeTo(0, 12) } });
	});

	it('stay at their bounds where nobody is within', () => {
		const once = trimOnce([classOf(2, 0), classOf(2, 0)], Float64Array.of(9, 1), [[20]], { lower: 2, upper: 6 });
		expect(once).toMatchObject({ high: 2, low: 2, worst: { gap: expect.closeTo(0.2, 12) } });
		expect([...once.weights]).toEqual([6, 2]);
	});
});

describe('weights that are clipped and raked by turns', () => {
	const classes = [classOf(1, 0), classOf(2, 1)];
	const targets = [[2, 2]];
	const raked = rake(classes, Float64Array.of(1, 1), targets, exactly(1e-9));

	it('are taken only where clipping leaves every margin off by less than the tolerance', () => {
		// From 2 to 1.5: off by a fourth.
		const bounds = { lower: 0, upper: 1.5 };
		expect(rakeWithin(classes, raked, targets, bounds, exactly(0.25, 3))).toMatchObject({ converged: false });
		expect(rakeWithin(classes, raked, targets, bounds, exactly(0.26, 3))).toMatchObject({ converged: true, rounds: 1 });
	});

	it('are given up after as many turns as there may be rounds, within their bounds', () => {
		const told: number[] = [];
		const limits = { ...exactly(1e-9, 3), onRound: (round: number) => told.push(round) };
		const given = rakeWithin(classes, raked, targets, { lower: 0, upper: 1.5 }, limits);
		expect(given).toMatchObject({ converged: false, rounds: 4, worst: { margin: 0, place: 0, gap: 0.25 } });
		expect([...given.weights]).toEqual([1.5, 1]);
		expect(told).toEqual([2, 3, 4]);
	});

	it('never pass for met where a floor lifts those whom there should be none of', () => {
		const told = weighed(crowd('sex', 'woman 10', 'man 10'), margins('sex= woman 100, man 0'), {
			floor: 0.5,
			rounds: 9,
		});
		// Ten men at half of the average of 5 stand for 25, and should stand for nobody of the 100.
		expect(told).toMatchObject({
			converged: false,
			worstGap: { margin: 'sex', category: 'man', gap: 0.25 },
			answers: [],
		});
	});
});
