import { formatOreShort } from '../../platform/money.ts';

/** Reads a rate of up to twenty per cent as it is typed, into hundredths of a per cent; undefined when it is none. */
export function parseRate(text: string): number | undefined {
	const hundredths = parseParts(text, 2);
	return hundredths !== undefined && hundredths >= 0 && hundredths <= 2_000 ? hundredths : undefined;
}

/** Reads a change as it is typed, into thousandths of a unit; below zero it is a change for the worse. */
export function parseChange(text: string): number | undefined {
	const thousandths = parseParts(text, 3);
	return thousandths !== undefined && Math.abs(thousandths) <= 1_000_000 ? thousandths : undefined;
}

/** Writes hundredths or thousandths as they are typed: `350` of two decimals is `3,5`. */
export function writeParts(value: number, decimals: number): string {
	const size = String(Math.abs(value)).padStart(decimals + 1, '0');
	const parts = size.slice(-decimals).replace(/0+$/, '');
	return `${value < 0 ? '-' : ''}${size.slice(0, -decimals)}${parts ? `,${parts}` : ''}`;
}

/** Whole kroner: of a guess nobody knows the øre. Files keep them. */
export function wholeKroner(ore: number): string {
	return formatOreShort(Math.round(ore / 100) * 100);
}

function parseParts(text: string, decimals: number): number | undefined {
	const match = /^([-\u2212]?)(\d{1,4})(?:[.,](\d+))?$/.exec(text.trim().replace(/\s*%$/, ''));
	if (!match || (match[3]?.length ?? 0) > decimals) return undefined;
	const size = Number(`${match[2]}${(match[3] ?? '').padEnd(decimals, '0')}`);
	return match[1] && size > 0 ? -size : size;
}
