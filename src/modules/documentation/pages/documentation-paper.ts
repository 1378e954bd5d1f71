import type { Line, Paper, PaperPart } from '../../../platform/papers/paper.ts';
import { linkedPieces, proseBlocks } from '../../../ui/kit/prose-blocks.ts';
import { type PartKey, type Parts, partKeys } from '../parts.ts';

/** A picture with its bytes, as a paper takes it. */
export interface PrintedPicture {
	readonly caption: string;
	readonly alt: string;
	readonly bytes: Uint8Array;
}

/** The words around what was written: a documentation is in Danish, and so are they on paper. */
export interface PaperWords {
	readonly kind: string;
	readonly parts: Readonly<Record<PartKey, string>>;
	readonly pictures: string;
	readonly waysIn: string;
	readonly way: string;
	readonly count: string;
}

/** What a documentation says on paper. */
export interface PrintedDocumentation {
	readonly author: string;
	readonly date: string;
	readonly parts: Parts;
	/** Said with weight where the process is not over. */
	readonly note: string | undefined;
	readonly facts: readonly (readonly [term: string, text: string])[];
	/** Each way in with how many came by it. */
	readonly ways: readonly (readonly [way: string, count: string])[];
	readonly pictures: readonly PrintedPicture[];
	/** What those who took part say, each under its part. */
	readonly remarks: readonly { readonly part: PartKey; readonly text: string; readonly source: string }[];
}

/** A documentation as a paper: the name is its title, the seven other parts are its chapters. */
export function documentationPaper(said: PrintedDocumentation, words: PaperWords): Paper {
	const chapters = partKeys
		.slice(1)
		.flatMap((part, index): PaperPart[] => [
			{ kind: 'heading', level: 2, text: `${index + 2}. ${words.parts[part]}` },
			...proseParts(said.parts[part]),
			...said.remarks.flatMap(({ part: of, ...quote }): PaperPart[] =>
				of === part ? [{ kind: 'quote', ...quote }] : [],
			),
		]);
	return {
		language: 'da',
		title: said.parts.name,
		kind: words.kind,
		author: said.author,
		date: said.date,
		parts: [
			...(said.note ? [{ kind: 'note', text: said.note } as const] : []),
			{ kind: 'facts', rows: said.facts },
			...chapters,
			...waysIn(said, words),
			...pictureParts(said, words),
		],
	};
}

/** Text as people write it: paragraphs, lists, and addresses that lead on. */
export function proseParts(text: string): PaperPart[] {
	return proseBlocks(text).map(({ kind, lines }): PaperPart => {
		if (kind === 'list') return { kind: 'list', items: lines.map(lineOf) };
		return { kind: 'text', text: lineOf(lines.join('\n')) };
	});
}

function lineOf(text: string): Line {
	const pieces = linkedPieces(text);
	if (pieces.every(({ href }) => href === undefined)) return text;
	return pieces.map(({ text: piece, href }) => ({ text: piece, ...(href && { link: href }) }));
}

function waysIn({ ways }: PrintedDocumentation, words: PaperWords): PaperPart[] {
	if (ways.length === 0) return [];
	return [
		{
			kind: 'table',
			caption: words.waysIn,
			head: [words.way, words.count],
			rows: ways.map((way) => [...way]),
			figures: [1],
		},
	];
}

function pictureParts({ pictures }: PrintedDocumentation, words: PaperWords): PaperPart[] {
	if (pictures.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: words.pictures },
		...pictures.map((picture): PaperPart => ({ kind: 'picture', ...picture })),
	];
}
