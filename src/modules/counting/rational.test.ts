import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compare,
	floor,
	greatestCommon,
	minus,
	over,
	parseDecimal,
	plus,
	ratio,
	times,
	toDecimal,
	toNumber,
	zero,
} from './rational.ts';

const wholes = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const ratios = fc
	.tuple(
		wholes,
		wholes.filter((d) => d !== 0n),
	)
	.map(([n, d]) => ratio(n, d));

describe('a fraction', () => {
	test('is kept in lowest terms over something positive', () => {
		expect(ratio(6n, -4n)).toEqual({ n: -3n, d: 2n });
		expect(ratio(0n, -7n)).toEqual(zero);
		expect(ratio(5n)).toEqual({ n: 5n, d: 1n });
		expect(() => ratio(1n, 0n)).toThrow('divide');
		expect(greatestCommon(-12n, 18n)).toBe(6n);
		expect(greatestCommon(0n, 0n)).toBe(1n);
	});

	test('adds and takes away what it added, multiplies and divides what it multiplied by', () => {
		fc.assert(
			fc.property(ratios, ratios, (a, b) => {
				expect(minus(plus(a, b), b)).toEqual(a);
				if (b.n !== 0n) expect(over(times(a, b), b)).toEqual(a);
			}),
		);
		expect(plus(ratio(1n, 3n), ratio(1n, 6n))).toEqual({ n: 1n, d: 2n });
		expect(times(ratio(2n, 3n), ratio(3n, 4n))).toEqual({ n: 1n, d: 2n });
	});

	test('compares as its difference does', () => {
		fc.assert(
			fc.property(ratios, ratios, (a, b) => {
				const { n } = minus(a, b);
				expect(compare(a, b)).toBe(n < 0n ? -1 : n > 0n ? 1 : 0);
			}),
		);
		expect(compare(ratio(1n, 3n), ratio(333_333n, 1_000_000n))).toBe(1);
		expect(compare(ratio(1n, 3n), ratio(2n, 6n))).toBe(0);
	});

	test('is cut down to the whole below', () => {
		expect([ratio(7n, 2n), ratio(-7n, 2n), ratio(-4n, 2n), zero].map(floor)).toEqual([3n, -4n, -2n, 0n]);
	});

	test('is shown within one part in 2⁵²', () => {
		expect(toNumber(ratio(1n, 3n))).toBe(1 / 3);
		expect(toNumber(ratio(-1n, 3n))).toBe(-1 / 3);
		fc.assert(
			fc.property(ratios, (a) => {
				if (a.n === 0n) return expect(toNumber(a)).toBe(0);
				const shown = toNumber(a);
				const back = exactly(shown);
				const relative = over(minus(back, a), a);
				expect(
					compare(relative.n < 0n ? { n: -relative.n, d: relative.d } : relative, ratio(1n, 2n ** 52n)),
				).toBeLessThan(1);
			}),
		);
	});

	test('is written and read as a decimal number', () => {
		expect(toDecimal(ratio(25n, 2n), 2)).toBe('12.5');
		expect(toDecimal(ratio(2n, 3n), 4)).toBe('0.6666');
		expect(toDecimal(ratio(-1n, 3n), 2)).toBe('-0.33');
		expect(toDecimal(ratio(-1n, 300n), 2)).toBe('0');
		expect(toDecimal(ratio(100n), 0)).toBe('100');
		expect(parseDecimal('12,50')).toEqual({ n: 25n, d: 2n });
		expect(parseDecimal(' 12.5 ')).toEqual({ n: 25n, d: 2n });
		expect(parseDecimal('-3')).toEqual({ n: -3n, d: 1n });
		expect(parseDecimal('+3.')).toEqual({ n: 3n, d: 1n });
		for (const bad of ['', '-', '1e3', '1.000,50', '1 000', 'none', '.5', 'x1', '1x'])
			expect(parseDecimal(bad)).toBeUndefined();
	});
});

/** A number as the fraction that it is. */
function exactly(shown: number): { n: bigint; d: bigint } {
	let [scaled, exponent] = [shown, 0n];
	while (!Number.isInteger(scaled)) [scaled, exponent] = [scaled * 2, exponent + 1n];
	return ratio(BigInt(scaled), 2n ** exponent);
}
