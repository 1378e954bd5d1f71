/** A piece of a line: plain, strong, put in or taken out of an earlier version, or leading somewhere. */
export interface Run {
	readonly text: string;
	readonly mark?: 'strong' | 'inserted' | 'deleted';
	/** A whole address (`https:…`), or `#name` for a place with that name in this paper. */
	readonly link?: string;
}

/** A line of text. A line break in it is a line break on paper. */
export type Line = string | readonly Run[];

/**
 * One part of a paper, in reading order. Headings may not skip a level: the title is level 1, the first below it must be 2, or the
 * document is refused as inaccessible.
 */
export type PaperPart =
	| { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly name?: string }
	| { readonly kind: 'text'; readonly text: Line; readonly name?: string }
	/** Said with weight: what a reader must not overlook. */
	| { readonly kind: 'note'; readonly text: Line }
	| { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: boolean }
	/** Terms and what they are, as in "Sted: Lindholm Hallen". */
	| { readonly kind: 'facts'; readonly rows: readonly (readonly [term: string, text: Line])[] }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly Line[])[];
			/** The columns (from 0) that hold figures, and stand to the right. */
			readonly figures?: readonly number[];
	  }
	/** Somebody's words, and whose or whence. */
	| { readonly kind: 'quote'; readonly text: string; readonly source: string }
	/** A picture as PNG, JPEG or WebP; `alt` says what it shows to who cannot see it, and is never empty. */
	| { readonly kind: 'picture'; readonly alt: string; readonly caption: string; readonly bytes: Uint8Array };

/** A document as data, drawn the same as PDF/UA-1 and as DOCX. All of it is text: no markup in it is read. */
export interface Paper {
	readonly language: 'da' | 'en';
	readonly title: string;
	/** What it is, above its title: "Hvidbog", "Dokumentation". */
	readonly kind: string;
	/** Who is behind it: the municipality. */
	readonly author: string;
	/** The day, as it is to be read. */
	readonly date: string;
	readonly parts: readonly PaperPart[];
}

/** The two kinds of file a paper is made as. */
export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];
