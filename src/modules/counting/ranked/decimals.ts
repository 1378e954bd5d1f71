/** A whole number of the smallest parts as a decimal number: 138_100_000 in parts of 10⁻⁵ is "1381.00000". */
export function decimal(parts: bigint, places: number): string {
	const sign = parts < 0n ? '-' : '';
	const digits = (parts < 0n ? -parts : parts).toString().padStart(places + 1, '0');
	return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Division that rounds up, of numbers that are not negative. */
export const upward = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;
