import type { Annex, Chapter } from './material.ts';

/** A place in a text that somebody names in passing: "§ 4", "afsnit 2", "bilag 3". */
export interface NamedPlace {
	readonly word: 'section' | 'paragraph' | 'annex';
	readonly number: number;
}

/** A piece of a line, and the place that it names, where it names one. */
export interface PlaceRun {
	readonly text: string;
	readonly place?: NamedPlace;
}

// One word and its first number, and further numbers after it: "§§ 4 og 6", "afsnit 2, 3 og 5". What is part of a date or a decimal is none.
const named =
	/(§{1,2}\s*|\b(?:paragraf|section|afsnit(?:tene)?|paragraphs?|bilag(?:ene)?|annex(?:es)?)\s+)(\d{1,3}(?!\d)(?:\s*(?:,|-|–|\bog\b|\bog\s+til\b|\btil\b|\band\b|\bto\b)\s*\d{1,3}(?![\d.,]\d|\d|\.\s))*)/giu;

/** Takes a line apart into what names a place and what does not; put together again it is the same line. */
export function placesNamed(line: string): PlaceRun[] {
	const runs: PlaceRun[] = [];
	const say = (text: string, place?: NamedPlace) => {
		if (text) runs.push(place ? { text, place } : { text });
	};
	let from = 0;
	for (const found of line.matchAll(named)) {
		const [, word = '', numbers = ''] = found;
		say(line.slice(from, found.index));
		let lead = word;
		for (const piece of numbers.match(/\d+|\D+/g) ?? []) {
			if (!/^\d/.test(piece)) say(piece);
			else {
				say(lead + piece, { word: wordOf(word), number: Number(piece) });
				lead = '';
			}
		}
		from = found.index + found[0].length;
	}
	say(line.slice(from));
	return runs;
}

function wordOf(word: string): NamedPlace['word'] {
	if (/^(§|paragraf\s|section)/i.test(word)) return 'section';
	return /^(bilag|annex)/i.test(word) ? 'annex' : 'paragraph';
}

/** The texts that a place can be in, and where they are read. */
export interface TextsOnSite {
	/** The page of the material. */
	readonly path: string;
	readonly chapters: readonly Chapter[];
	readonly annexes: readonly Annex[];
	/** Where the paragraphs stand in the plan that was heard, as it reads now. */
	readonly inPlan: ReadonlyMap<number, string>;
}

/** Where a named place is read; none where no text on the site has it. */
export function addressOfPlace({ word, number }: NamedPlace, texts: TextsOnSite): string | undefined {
	if (word === 'annex') return annexNamed(number, texts.annexes)?.url;
	const own = word === 'section' ? ownSections(texts.chapters) : undefined;
	const anchor = own ? own.get(number) : number;
	if (typeof anchor === 'string') return `${texts.path}#${anchor}`;
	const isThere = texts.chapters.some(({ paragraphs }) => paragraphs.some((one) => one.number === anchor));
	if (anchor === undefined || !isThere) return undefined;
	return texts.inPlan.get(anchor) ?? `${texts.path}#afsnit-${anchor}`;
}

/**
 * The sections of a material that has its own numbers, as local plans do ("§ 4 Bebyggelse"): by the heading, or the paragraph that begins
 * so. Undefined where it has none: then a section is what the page numbers.
 */
function ownSections(chapters: readonly Chapter[]): ReadonlyMap<number, string | number> | undefined {
	const found = new Map<number, string | number>();
	const tell = (text: string, at: string | number) => {
		const number = Number(/^§\s*(\d{1,3})(?!\d)/.exec(text)?.[1]);
		if (number && !found.has(number)) found.set(number, at);
	};
	for (const [index, { title, paragraphs }] of chapters.entries()) {
		tell(title, `kapitel-${index + 1}`);
		for (const { text, number } of paragraphs) tell(text, number);
	}
	return found.size > 0 ? found : undefined;
}

/** The annex that says its number itself; where none does, the one that stands at it. */
function annexNamed(number: number, annexes: readonly Annex[]): Annex | undefined {
	const numbered = (title: string) => Number(/^(?:bilag|annex)\s+(\d{1,3})(?!\d)/i.exec(title)?.[1]);
	const doAny = annexes.some(({ title }) => numbered(title));
	return doAny ? annexes.find(({ title }) => numbered(title) === number) : annexes[number - 1];
}
