import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	guesses,
	horizons,
	type InvestmentSheet,
	investmentResults,
	payers,
	type SheetEffect,
	togetherAfter,
} from './investment.ts';

const span = { fromYear: fc.integer({ min: 1, max: 10 }), years: fc.integer({ min: 1, max: 10 }) };
const anyCost = fc.record({
	payer: fc.constantFrom(...payers),
	basis: fc.constantFrom('project', 'person') as fc.Arbitrary<'project' | 'person'>,
	ore: fc.integer({ min: 0, max: 500_000_000 }),
	...span,
});
const effectOf = (least: number): fc.Arbitrary<SheetEffect> =>
	fc
		.record({
			payer: fc.constantFrom(...payers),
			unitOre: fc.integer({ min: 0, max: 100_000_000 }),
			change: fc.array(fc.integer({ min: least, max: 20_000 }), { minLength: 3, maxLength: 3 }),
			...span,
		})
		.map(({ change, ...rest }) => {
			const [low = 0, middle = 0, high = 0] = change.toSorted((a, b) => a - b);
			return { ...rest, change: { low, middle, high } };
		});
const anySheet = (least = -5_000): fc.Arbitrary<InvestmentSheet> =>
	fc.record({
		persons: fc.integer({ min: 1, max: 2_000 }),
		discountRate: fc.integer({ min: 0, max: 2_000 }),
		costs: fc.array(anyCost, { maxLength: 4 }),
		effects: fc.array(effectOf(least), { maxLength: 5 }),
	});

const counts = (line: { fromYear: number; years: number }, year: number) =>
	year >= line.fromYear && year < line.fromYear + line.years;

/** The same in plain words and plain numbers; `gross` is all that moves, whichever way: so much can plain numbers be wrong of. */
function plainly(sheet: InvestmentSheet, payer: string, guess: 'low' | 'middle' | 'high', years: number) {
	let [sum, gross] = [0, 0];
	const move = (amount: number) => {
		sum += amount;
		gross += Math.abs(amount);
	};
	for (let year = 1; year <= years; year++) {
		const factor = (1 + sheet.discountRate / 10_000) ** (year - 1);
		for (const line of sheet.costs)
			if (line.payer === payer && counts(line, year))
				move((-line.ore * (line.basis === 'person' ? sheet.persons : 1)) / factor);
		for (const line of sheet.effects)
			if (line.payer === payer && counts(line, year))
				move((sheet.persons * (line.change[guess] / 1000) * line.unitOre) / factor);
	}
	return { sum, within: 0.5 + gross * 1e-12 };
}

const sheet: InvestmentSheet = {
	persons: 20,
	discountRate: 0,
	costs: [{ payer: 'municipality', basis: 'project', ore: 1_000_000_00, fromYear: 1, years: 2 }],
	effects: [
		{
			payer: 'municipality',
			unitOre: 60_000_00,
			change: { low: 250, middle: 1_000, high: 2_000 },
			fromYear: 2,
			years: 3,
		},
		{ payer: 'state', unitOre: 10_000_00, change: { low: -100, middle: 0, high: 500 }, fromYear: 1, years: 10 },
	],
};

describe('what it would pay', () => {
	test('is told for each payer after one, five and ten years, to the øre', () => {
		expect(investmentResults(sheet)).toEqual([
			{ payer: 'municipality', years: 1, low: -1_000_000_00, middle: -1_000_000_00, high: -1_000_000_00 },
			{ payer: 'municipality', years: 5, low: -1_100_000_00, middle: 1_600_000_00, high: 5_200_000_00 },
			{ payer: 'municipality', years: 10, low: -1_100_000_00, middle: 1_600_000_00, high: 5_200_000_00 },
			{ payer: 'state', years: 1, low: -20_000_00, middle: 0, high: 100_000_00 },
			{ payer: 'state', years: 5, low: -100_000_00, middle: 0, high: 500_000_00 },
			{ payer: 'state', years: 10, low: -200_000_00, middle: 0, high: 1_000_000_00 },
		]);
		expect(togetherAfter(investmentResults(sheet), 5)).toEqual({
			years: 5,
			low: -1_200_000_00,
			middle: 1_600_000_00,
			high: 5_700_000_00,
		});
	});

	test('counts a later year less: 1,000 kroner in the second year at 4 per cent are 961.54 today', () => {
		const [, five] = investmentResults({
			persons: 1,
			discountRate: 400,
			costs: [],
			effects: [
				{ payer: 'region', unitOre: 1_000_00, change: { low: 1000, middle: 1000, high: 1000 }, fromYear: 2, years: 1 },
			],
		});
		expect(five).toEqual({ payer: 'region', years: 5, low: 961_54, middle: 961_54, high: 961_54 });
	});

	test('is never better carefully than likely, nor likely than hopefully', () => {
		fc.assert(
			fc.property(anySheet(), (any) => {
				for (const { low, middle, high } of investmentResults(any)) {
					expect(low).toBeLessThanOrEqual(middle);
					expect(middle).toBeLessThanOrEqual(high);
				}
			}),
		);
	});

	test('without a rate is the plain sum', () => {
		fc.assert(
			fc.property(anySheet(), (any) => {
				const flat = { ...any, discountRate: 0 };
				for (const { payer, years, ...result } of investmentResults(flat))
					for (const guess of guesses) {
						const { sum, within } = plainly(flat, payer, guess, years);
						expect(Math.abs(result[guess] - sum)).toBeLessThanOrEqual(within);
					}
			}),
		);
	});

	test('with a rate is what every year is worth in the first', () => {
		fc.assert(
			fc.property(anySheet(), (any) => {
				for (const { payer, years, ...result } of investmentResults(any))
					for (const guess of guesses) {
						const { sum, within } = plainly(any, payer, guess, years);
						expect(Math.abs(result[guess] - sum)).toBeLessThanOrEqual(within);
					}
			}),
		);
	});

	test('is never less with more persons where each of them pays for themselves', () => {
		fc.assert(
			fc.property(anySheet(), fc.integer({ min: 1, max: 500 }), (any, more) => {
				const perPerson = { ...any, persons: 1, costs: any.costs.filter(({ basis }) => basis === 'person') };
				const larger = investmentResults({ ...any, persons: any.persons + more });
				const each = investmentResults(perPerson);
				for (const before of investmentResults(any)) {
					const same = (one: { payer: string; years: number }) =>
						one.payer === before.payer && one.years === before.years;
					for (const guess of guesses)
						if ((each.find(same)?.[guess] ?? 0) >= 1)
							expect(larger.find(same)?.[guess]).toBeGreaterThanOrEqual(before[guess]);
				}
			}),
		);
	});

	test('does not depend on the order in which the lines were written', () => {
		fc.assert(
			fc.property(anySheet(), (any) => {
				const turned = { ...any, costs: any.costs.toReversed(), effects: any.effects.toReversed() };
				expect(investmentResults(turned)).toEqual(investmentResults(any));
			}),
		);
	});

	test('is told after every horizon, for those payers alone whom the sheet names', () => {
		fc.assert(
			fc.property(anySheet(), (any) => {
				const named = new Set([...any.costs, ...any.effects].map(({ payer }) => payer));
				const told = investmentResults(any);
				expect(new Set(told.map(({ payer }) => payer))).toEqual(named);
				expect(told).toHaveLength(named.size * horizons.length);
				expect(told.flatMap(({ low, middle, high }) => [low, middle, high]).every(Number.isSafeInteger)).toBe(true);
			}),
		);
	});
});
