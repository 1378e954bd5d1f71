import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../../../demo/lindholm/areas.ts';
import { dotsOf, inView, viewOf } from './dots.ts';

const outlines = areas.map(({ shape }) => shape);
const placed = fc.array(
	fc.record({
		latitude: fc.double({ min: 55.4, max: 55.51, noNaN: true }),
		longitude: fc.double({ min: 10.91, max: 11.19, noNaN: true }),
		number: fc.integer({ min: 1, max: 99 }),
	}),
	{ maxLength: 60 },
);
const unique = placed.map((all) => all.map((one, index) => ({ ...one, number: index + 1 })));

describe('the dots of a map', () => {
	test('stand for every proposal in view once, also when one is chosen and when one looks closer', () => {
		const near = fc.option(fc.record({ latitude: fc.constant(55.46), longitude: fc.constant(11.05) }), {
			nil: undefined,
		});
		fc.assert(
			fc.property(unique, near, fc.integer({ min: 0, max: 60 }), (all, closer, chosen) => {
				const view = viewOf(outlines, closer);
				if (!view) throw new Error('Lindholm is drawn');
				const shown = dotsOf(view, all, chosen).flatMap((dot) => dot.all.map(({ number }) => number));
				expect([...shown].sort()).toEqual(
					inView(view, all)
						.map(({ number }) => number)
						.sort(),
				);
			}),
		);
	});

	test('leave the chosen one by itself, on top of the others', () => {
		const here = { latitude: 55.46, longitude: 11.05 };
		const view = viewOf(outlines, undefined);
		if (!view) throw new Error('Lindholm is drawn');
		const dots = dotsOf(
			view,
			[1, 2, 3].map((number) => ({ ...here, number })),
			2,
		);
		expect(dots.map(({ all, chosen }) => [all.length, chosen])).toEqual([
			[2, false],
			[1, true],
		]);
	});

	test('are none where nobody has drawn the municipality', () => {
		expect(viewOf([], undefined)).toBeUndefined();
	});
});
