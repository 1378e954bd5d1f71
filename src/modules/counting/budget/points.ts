import { PbError } from './pb-error.ts';

/** Points as they are written: a whole number, or one with decimals. */
const number = /^(-?)(\d+)(?:[.,](\d*?)0*)?$/;

/** How many decimals a number of points has, noughts at the end left out; refused with its place where it is none. */
export function decimalsOf(text: string, line: number, column: number): number {
	const match = number.exec(text);
	if (!match) throw new PbError(line, column, `a number of points is “${text}”, which is not a number`);
	return match[3]?.length ?? 0;
}

/** The points as a whole number of the smallest part that any ballot uses. */
export function wholePoints(text: string, decimals: number, line: number, column: number): number {
	const [, sign, whole, fraction = ''] = number.exec(text) as RegExpExecArray;
	const points = Number(`${whole}${fraction.padEnd(decimals, '0')}`);
	if (points > 1e9) throw new PbError(line, column, 'so many points, or so many decimals, cannot be counted');
	return sign === '-' ? -points : points;
}
