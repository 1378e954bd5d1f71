import { passagesOf } from '../points/index.ts';

/** What stands behind a sentence: a contribution or a point, by the number that people see. */
export interface Source {
	readonly kind: 'contribution' | 'point';
	readonly number: number;
}

/** A sentence of a paragraph without its marks, with what stands behind it. */
export interface Statement {
	readonly text: string;
	readonly sources: readonly Source[];
	/** Where the next mark of this sentence goes in the text as it is written. */
	readonly markAt: number;
}

/** A paragraph as it is read: lines of sentences, and the sources of all of it, which stand on a line of their own. */
export interface Cited {
	readonly lines: readonly (readonly Statement[])[];
	readonly whole: readonly Source[];
}

/** The same source is the same text: 12 for a contribution, s14 for a point. */
export const sourceKey = ({ kind, number }: Source): string => (kind === 'point' ? `s${number}` : String(number));

const marks = /[ \t]*\[\s*(s?[1-9]\d{0,8}(?:\s*,\s*s?[1-9]\d{0,8})*)\s*\]/giu;

function sourcesIn(mark: string): Source[] {
	return mark.split(',').map((one): Source => {
		const word = one.trim().toLowerCase();
		return word.startsWith('s')
			? { kind: 'point', number: Number(word.slice(1)) }
			: { kind: 'contribution', number: Number(word) };
	});
}

/** Each source once, in the order in which they come. */
export function eachOnce(sources: readonly Source[]): Source[] {
	return [...new Map(sources.map((source) => [sourceKey(source), source])).values()];
}

/** Reads a paragraph as it is written: its sentences, and what stands behind each of them. */
export function readCited(text: string): Cited {
	const lines: Statement[][] = [];
	const whole: Source[] = [];
	for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
		const read = readLine(line, index);
		if (read.words === '') whole.push(...read.marks.flatMap(({ sources }) => sources));
		else lines.push(statementsOf(read));
	}
	return { lines, whole: eachOnce(whole) };
}

interface ReadLine {
	readonly words: string;
	/** Each mark with where it stood among the words, and where it ends in the text. */
	readonly marks: readonly { readonly at: number; readonly end: number; readonly sources: readonly Source[] }[];
	/** Where a place among the words is in the text. */
	readonly inText: (at: number) => number;
}

function readLine(line: string, start: number): ReadLine {
	let words = '';
	let from = 0;
	const found: { at: number; end: number; length: number; sources: Source[] }[] = [];
	for (const { index, 0: mark, 1: inside = '' } of line.matchAll(marks)) {
		words += line.slice(from, index);
		from = index + mark.length;
		found.push({ at: words.length, end: start + from, length: mark.length, sources: sourcesIn(inside) });
	}
	words += line.slice(from);
	const inText = (at: number) =>
		start + at + found.reduce((before, mark) => (mark.at < at ? before + mark.length : before), 0);
	return { words: words.trim() === '' ? '' : words, marks: found, inText };
}

/** A mark belongs to the sentence that has begun before it, whether it stands before the full stop or after. */
function statementsOf({ words, marks: found, inText }: ReadLine): Statement[] {
	const sentences = passagesOf(words).flat();
	const owners = found.map((mark) =>
		Math.max(
			0,
			sentences.findLastIndex(({ from }) => from < mark.at),
		),
	);
	return sentences.map(({ text, to }, place) => {
		const own = found.filter((_, nth) => owners[nth] === place);
		return {
			text,
			sources: eachOnce(own.flatMap(({ sources }) => sources)),
			markAt: Math.max(inText(to), ...own.map(({ end }) => end)),
		};
	});
}

/** All sources of a paragraph, each once. */
export function sourcesOf(text: string): Source[] {
	const { lines, whole } = readCited(text);
	return eachOnce([...lines.flat().flatMap(({ sources }) => sources), ...whole]);
}

/** A paragraph without its marks: the words alone. */
export function withoutMarks(text: string): string {
	return text
		.split('\n')
		.map((line) => line.replace(marks, '').trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** How many sentences of a paragraph nobody stands behind. */
export function countUncited(text: string): number {
	const { lines, whole } = readCited(text);
	return whole.length > 0 ? 0 : lines.flat().filter(({ sources }) => sources.length === 0).length;
}

/** Puts sources behind one sentence of a paragraph, or behind all of it; those that are there already are not written twice. */
export function withSources(
	text: string,
	sentence: number | undefined,
	sources: readonly Source[],
): string | undefined {
	const { lines, whole } = readCited(text);
	const statement = sentence === undefined ? undefined : lines.flat()[sentence];
	if (sentence !== undefined && !statement) return undefined;
	const there = new Set((statement?.sources ?? whole).map(sourceKey));
	const more = eachOnce(sources)
		.map(sourceKey)
		.filter((key) => !there.has(key));
	if (more.length === 0) return text;
	const mark = `[${more.join(', ')}]`;
	if (!statement) return `${text.trimEnd()}\n${mark}`;
	return `${text.slice(0, statement.markAt)} ${mark}${text.slice(statement.markAt)}`;
}
