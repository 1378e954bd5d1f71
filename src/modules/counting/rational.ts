/**
 * A fraction in lowest terms, `d` greater than nought. Every count of money or votes that is shared is such a fraction: no outcome may
 * hang on how a computer rounds.
 */
export interface Ratio {
	readonly n: bigint;
	readonly d: bigint;
}

/** Nought. */
export const zero: Ratio = { n: 0n, d: 1n };

/** The fraction `n`/`d` in lowest terms. */
export function ratio(n: bigint, d = 1n): Ratio {
	if (d === 0n) throw new RangeError('A fraction needs something to divide by.');
	const common = greatestCommon(n, d);
	const sign = d < 0n ? -1n : 1n;
	return { n: (sign * n) / common, d: (sign * d) / common };
}

/** The greatest whole number that divides both; of nought and nought it is one, so that one may always divide by it. */
export function greatestCommon(a: bigint, b: bigint): bigint {
	let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (low !== 0n) [high, low] = [low, high % low];
	return high === 0n ? 1n : high;
}

/** `a` + `b`. */
export function plus(a: Ratio, b: Ratio): Ratio {
	return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** `a` − `b`. */
export function minus(a: Ratio, b: Ratio): Ratio {
	return ratio(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** `a` × `b`. */
export function times(a: Ratio, b: Ratio): Ratio {
	return ratio(a.n * b.n, a.d * b.d);
}

/** `a` ÷ `b`. */
export function over(a: Ratio, b: Ratio): Ratio {
	return ratio(a.n * b.d, a.d * b.n);
}

/** Less than nought where `a` is the smaller, nought where they are equal. */
export function compare(a: Ratio, b: Ratio): number {
	const difference = a.n * b.d - b.n * a.d;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above the fraction. */
export function floor({ n, d }: Ratio): bigint {
	return n >= 0n || n % d === 0n ? n / d : n / d - 1n;
}

/** The nearest number that a computer shows, within one part in 2⁵². For showing and for filters, never to decide by. */
export function toNumber({ n, d }: Ratio): number {
	if (n < 0n) return -toNumber({ n: -n, d });
	if (n <= safe && d <= safe) return Number(n) / Number(d);
	const shift = 66 - (bitLength(n) - bitLength(d));
	const quotient = shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
	return Number(quotient) * 2 ** -shift;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** At most three bits too many: exact enough to choose a shift by. */
function bitLength(whole: bigint): number {
	return whole.toString(16).length * 4;
}

/** Written with so many decimals, cut off towards nought, without noughts at the end: `12.5`. */
export function toDecimal({ n, d }: Ratio, decimals: number): string {
	if (n < 0n) {
		const text = toDecimal({ n: -n, d }, decimals);
		return text === '0' ? text : `-${text}`;
	}
	const digits = ((n * 10n ** BigInt(decimals)) / d).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const rest = digits.slice(digits.length - decimals).replace(/0+$/, '');
	return rest === '' ? whole : `${whole}.${rest}`;
}

/** Reads `12`, `12.50`, `12,5` or `-3`; undefined where it is no such number. */
export function parseDecimal(text: string): Ratio | undefined {
	const match = /^([+-]?)(\d+)(?:[.,](\d*))?$/.exec(text.trim());
	if (!match) return undefined;
	const [, sign, whole = '', fraction = ''] = match;
	const amount = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
	return sign === '-' ? { n: -amount.n, d: amount.d } : amount;
}
