/** Who pays and who gains: the public purses that a project moves money between, and others. */
export const payers = ['municipality', 'region', 'state', 'other'] as const;

/** One of them. */
export type Payer = (typeof payers)[number];

/** After how many years the sheet is read. */
export const horizons = [1, 5, 10] as const;

/** The guesses about a change: the careful one, the likely one and the hopeful one. */
export const guesses = ['low', 'middle', 'high'] as const;

/** One of them. */
export type Guess = (typeof guesses)[number];

/** What a project costs a payer in each of its first years, for the whole of it or for each person. Year 1 is the first. */
export interface SheetCost {
	readonly payer: Payer;
	readonly basis: 'project' | 'person';
	readonly ore: number;
	readonly fromYear: number;
	readonly years: number;
}

/**
 * What a project changes: so many units a year for each person, in thousandths of a unit, that a payer is spared (or, below zero, has to
 * pay for), at what one unit costs.
 */
export interface SheetEffect {
	readonly payer: Payer;
	readonly unitOre: number;
	readonly change: Readonly<Record<Guess, number>>;
	readonly fromYear: number;
	readonly years: number;
}

/** A social investment sheet: for how many, at which rate a later krone counts less, what it costs and what it changes. */
export interface InvestmentSheet {
	readonly persons: number;
	/** In hundredths of a per cent a year. */
	readonly discountRate: number;
	readonly costs: readonly SheetCost[];
	readonly effects: readonly SheetEffect[];
}

/** What a payer is left with after some years, in øre of the first year: above zero it has paid, below it has cost. */
export interface SheetResult {
	readonly payer: Payer;
	readonly years: number;
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** Thousandths of a unit, as changes are counted. */
export const changeParts = 1000n;
/** A rate is told in hundredths of a per cent. */
const rateParts = 10_000n;

/**
 * What it would pay each payer after 1, 5 and 10 years. All of it is reckoned in whole numbers and rounded once at the end, so that the same
 * sheet has the same result to the øre wherever it is reckoned. The first year counts in full; each later year less by the rate.
 */
export function investmentResults(sheet: InvestmentSheet): SheetResult[] {
	return payers
		.filter((payer) => [...sheet.costs, ...sheet.effects].some((line) => line.payer === payer))
		.flatMap((payer) =>
			horizons.map((years) => {
				const after = (guess: Guess) => resultOf(sheet, payer, guess, years);
				return { payer, years, low: after('low'), middle: after('middle'), high: after('high') };
			}),
		);
}

/** More than a thousand billion kroner is a mistake in the sheet, and past it plain numbers are not exact any more. */
const mostOre = 100_000_000_000_000;

/** Whether a sheet reckons in more money than there is. */
export function isTooLarge(sheet: InvestmentSheet): boolean {
	return investmentResults(sheet).some((one) => guesses.some((guess) => Math.abs(one[guess]) > mostOre));
}

/** All payers together, as the sum of what is shown for each. */
export function togetherAfter(results: readonly SheetResult[], years: number): Omit<SheetResult, 'payer'> {
	const sum = (guess: Guess) =>
		results.filter((one) => one.years === years).reduce((total, one) => total + one[guess], 0);
	return { years, low: sum('low'), middle: sum('middle'), high: sum('high') };
}

/** In thousandths of an øre, over the discount factors' common denominator; made into øre by one division. */
function resultOf(sheet: InvestmentSheet, payer: Payer, guess: Guess, years: number): number {
	const grown = rateParts + BigInt(sheet.discountRate);
	let sum = 0n;
	for (let year = 1; year <= years; year++) {
		const flow = yearOf(sheet, payer, guess, year);
		// 1 / (1 + rate)^(year - 1), over the denominator that all years share.
		sum += flow * rateParts ** BigInt(year - 1) * grown ** BigInt(years - year);
	}
	return Number(rounded(sum, changeParts * grown ** BigInt(years - 1)));
}

/** What moves in one year, in thousandths of an øre. */
function yearOf(sheet: InvestmentSheet, payer: Payer, guess: Guess, year: number): bigint {
	const persons = BigInt(sheet.persons);
	let flow = 0n;
	for (const line of sheet.costs)
		if (line.payer === payer && isIn(line, year))
			flow -= BigInt(line.ore) * (line.basis === 'person' ? persons : 1n) * changeParts;
	for (const line of sheet.effects)
		if (line.payer === payer && isIn(line, year)) flow += persons * BigInt(line.change[guess]) * BigInt(line.unitOre);
	return flow;
}

function isIn({ fromYear, years }: { readonly fromYear: number; readonly years: number }, year: number): boolean {
	return year >= fromYear && year < fromYear + years;
}

/** To the nearest whole number, a half away from zero. */
function rounded(amount: bigint, by: bigint): bigint {
	const size = amount < 0n ? -amount : amount;
	const whole = (2n * size + by) / (2n * by);
	return amount < 0n ? -whole : whole;
}
