/** Polynomial of the field with 32 elements that the signs are counted in: x⁵ + x² + 1. */
const field = 0b100101;

function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 4; bit >= 0; bit--) {
		product <<= 1;
		if (product & 0b100000) product ^= field;
		if ((b >> bit) & 1) product ^= a;
	}
	return product;
}

/**
 * The check value of up to thirty values from 0 to 31: a sum in which every place weighs differently. One value read wrongly, or
 * any two that changed places, gives another sum: always, not only nearly always.
 */
export function checkValue(values: readonly number[]): number {
	let weight = 1;
	let sum = 0;
	for (const value of values) {
		weight = times(weight, 2);
		sum ^= times(weight, value);
	}
	return sum;
}
