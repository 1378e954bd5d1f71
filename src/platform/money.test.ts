import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOre, formatOreShort, parseOre, splitOre } from './money.ts';

const amounts = fc.maxSafeInteger();
const space = '\u00a0';

describe('writing and reading an amount', () => {
	test('what is written is read back as the same amount', () => {
		fc.assert(
			fc.property(amounts, (ore) => {
				expect(parseOre(formatOre(ore))).toBe(ore === 0 ? 0 : ore);
				expect(parseOre(formatOreShort(ore))).toBe(ore === 0 ? 0 : ore);
			}),
		);
	});

	test('never gives a fraction of an øre, whatever is typed', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[-0-9., kr]{0,14}$/), (text) => {
				const ore = parseOre(text);
				expect(ore === undefined || Number.isSafeInteger(ore)).toBe(true);
			}),
		);
	});

	test.each([
		[123_450, `1.234,50${space}kr.`],
		[-5, `-0,05${space}kr.`],
		[0, `0,00${space}kr.`],
		[100_000_000, `1.000.000,00${space}kr.`],
	])('writes %i øre as %s', (ore, text) => expect(formatOre(ore)).toBe(text));

	test('leaves out the øre when there are none', () => {
		expect(formatOreShort(250_000)).toBe(`2.500${space}kr.`);
		expect(formatOreShort(250_010)).toBe(`2.500,10${space}kr.`);
	});

	test.each([
		['1.234,50 kr.', 123_450],
		['1234,5', 123_450],
		['1 234', 123_400],
		['kr. 75', 7500],
		['75,-', 7500],
		['-1.000', -100_000],
		['\u22121.000', -100_000],
		['12 kroner', 1200],
	])('reads %j', (text, ore) => expect(parseOre(text)).toBe(ore));

	test.each(['', 'kr.', '12.50', '1.23', '1,234', '1.2345', '1,234.50', '0x10', '1e3', '١٢', '9'.repeat(30), '1,2,3'])(
		'refuses %j, which could be meant in several ways or none',
		(text) => expect(parseOre(text)).toBeUndefined(),
	);
});

describe('sharing an amount', () => {
	const weights = fc
		.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 })
		.filter((list) => list.some((weight) => weight > 0));

	test('loses no øre and gives nobody more than one øre off their exact share', () => {
		fc.assert(
			fc.property(amounts, weights, (total, list) => {
				const shares = splitOre(total, list);
				const sum = BigInt(list.reduce((a, b) => a + b, 0));
				expect(shares.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(total));
				shares.forEach((share, index) => {
					const off = BigInt(share) * sum - BigInt(total) * BigInt(list[index] ?? 0);
					expect(off > -sum && off < sum).toBe(true);
				});
			}),
		);
	});

	test('gives nothing to a weight of nothing, and never less to the heavier', () => {
		fc.assert(
			fc.property(fc.nat(), weights, (total, list) => {
				const shares = splitOre(total, list);
				list.forEach((a, i) => {
					if (a === 0) expect(shares[i]).toBe(0);
					list.forEach((b, j) => {
						if (a > b) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
					});
				});
			}),
		);
	});

	test('gives the odd øre to the first among equals', () => {
		expect(splitOre(100, [1, 1, 1])).toEqual([34, 33, 33]);
		expect(splitOre(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
	});

	test('refuses fractions and sharing among nobody', () => {
		expect(() => splitOre(1.5, [1])).toThrow(RangeError);
		expect(() => splitOre(1, [])).toThrow(RangeError);
		expect(() => splitOre(1, [-1, 2])).toThrow(RangeError);
		expect(() => formatOre(0.5)).toThrow(RangeError);
	});
});
