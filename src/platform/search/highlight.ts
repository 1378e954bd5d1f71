import { wordsOnly } from './fold.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Run {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Words as they stand in a text, with what stands between them. */
const pieces = /[\p{L}\p{N}\p{M}\u00ad]+|[^\p{L}\p{N}\p{M}\u00ad]+/gu;

/** Cuts a text into runs that are what was looked for and runs that are not. Put together again they are the text. */
export function markedRuns(text: string, marks: ReadonlySet<string>): readonly Run[] {
	const runs: { text: string; isMarked: boolean }[] = [];
	for (const [piece] of text.matchAll(pieces)) {
		const isMarked = marks.has(wordsOnly(piece)[0] ?? '');
		const last = runs.at(-1);
		if (last && last.isMarked === isMarked) last.text += piece;
		else runs.push({ text: piece, isMarked });
	}
	return runs;
}

/** So much is read before the first find, for the sentence to be understood. */
const before = 60;

/** The part of a text around the first thing that was looked for, cut between words. */
export function excerptAround(text: string, marks: ReadonlySet<string>, length: number): string {
	const whole = text.replace(/\s+/g, ' ').trim();
	if (whole.length <= length) return whole;
	let place = 0;
	for (const { text: run, isMarked } of markedRuns(whole, marks)) {
		if (isMarked) break;
		place += run.length;
	}
	const found = place >= whole.length ? 0 : place;
	const from = found <= before * 2 ? 0 : whole.indexOf(' ', found - before) + 1 || found;
	const start = Math.min(from, found);
	const cut = whole.slice(start, start + length);
	const end = start + cut.length >= whole.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2));
	return `${start > 0 ? '… ' : ''}${end}${end.length + start < whole.length ? ' …' : ''}`;
}
