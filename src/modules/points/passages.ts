import { leftOut, type Place } from './point.ts';

/** A sentence of a text, with where it stands. */
export interface Passage extends Place {
	readonly text: string;
}

const sentences = new Intl.Segmenter('da', { granularity: 'sentence' });

/** Ends that are no end of a sentence: f.eks., bl.a., kl. 8, den 3. maj, Nr. 4. */
const goesOn =
	/(?:^|[\s(])(?:\p{L}|f\.?\s?eks|bl\.?\s?a|ca|kl|nr|evt|inkl|ekskl|jf|mht|osv|fx|pga|stk|tlf|max|min|mio|mia|kr|\d{1,2})\.\s*$/iu;

/** The paragraphs of a text, each as its sentences: what a point can be made of without marking words by a mouse. */
export function passagesOf(text: string): readonly (readonly Passage[])[] {
	const paragraphs: Passage[][] = [];
	for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
		const passages = sentencesOf(paragraph).flatMap(({ from, to }) => trimmed(text, index + from, index + to));
		if (passages.length > 0) paragraphs.push(passages);
	}
	return paragraphs;
}

function sentencesOf(paragraph: string): Place[] {
	const places: { from: number; to: number }[] = [];
	for (const { index, segment } of sentences.segment(paragraph)) {
		const last = places.at(-1);
		if (last && goesOn.test(paragraph.slice(last.from, last.to))) last.to = index + segment.length;
		else places.push({ from: index, to: index + segment.length });
	}
	return places;
}

function trimmed(text: string, from: number, to: number): Passage[] {
	const piece = text.slice(from, to);
	const said = piece.trim();
	if (said === '') return [];
	const start = from + piece.indexOf(said);
	return [{ from: start, to: start + said.length, text: said }];
}

/** What some chosen passages quote: those that follow each other as they stand, others with a mark for what is left out. */
export function quoteOf(
	text: string,
	chosen: readonly Place[],
): { readonly quote: string; readonly place: Place | null } | undefined {
	const places = chosen.toSorted((one, other) => one.from - other.from);
	const first = places[0];
	const last = places.at(-1);
	if (!first || !last || first.from < 0 || last.to > text.length || places.some(({ from, to }) => from >= to))
		return undefined;
	const runs: { from: number; to: number }[] = [];
	for (const { from, to } of places) {
		const run = runs.at(-1);
		if (run && text.slice(run.to, from).trim() === '') run.to = Math.max(run.to, to);
		else runs.push({ from, to });
	}
	const [only] = runs;
	if (runs.length === 1 && only)
		return { quote: text.slice(only.from, only.to).trim(), place: { from: only.from, to: only.to } };
	return {
		quote: runs.map(({ from, to }) => text.slice(from, to).trim()).join(leftOut),
		place: { from: first.from, to: last.to },
	};
}
