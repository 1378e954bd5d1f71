import type { StoredDocument } from '../../platform/files/documents.ts';

/** The squares of every drawing: letters from the left, numbers from above, so that a place can be said on the telephone too. */
export const drawingColumns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** The rows of squares. */
export const drawingRows = [1, 2, 3, 4, 5, 6] as const;

/** What can be pointed at, and how much is said there. A larger picture is a file to fetch: a page with it would be slow for many. */
export const drawingLimits = { bytes: 5_000_000, pins: 6, place: 80, text: 1_000 } as const;

/** What is said about a place on a drawing: a square of it, or in words where it is. */
export interface PlaceOnDrawing {
	readonly place: string;
	readonly text: string;
}

/** A pin on a drawing; its words have the same number in the response. */
export interface Pin {
	readonly pin: number;
	readonly square: string;
}

/** Whether an annex is a drawing that people can point at: a picture that a page can show. */
export function isDrawing(file: Pick<StoredDocument, 'type' | 'bytes'> | undefined): boolean {
	return file !== undefined && file.type !== 'application/pdf' && file.bytes <= drawingLimits.bytes;
}

/** The square that somebody names, as »c4« or »Felt C 4«; nothing where they say it in words. */
export function squareOf(place: string): string | undefined {
	const [, column, row] = /^(?:felt|square)?\s*([a-h])\s*([1-6])$/i.exec(place.trim()) ?? [];
	return column && row ? `${column.toUpperCase()}${row}` : undefined;
}

/** The pins of what is said: what names no square has none, and keeps its number. */
export function pinsOf(said: readonly PlaceOnDrawing[]): Pin[] {
	return said.flatMap(({ place }, index) => {
		const square = squareOf(place);
		return square ? [{ pin: index + 1, square }] : [];
	});
}

/** A response with what it says about a drawing below its own words: so it is read, sorted, answered and deleted like all of it. */
export function withDrawing(text: string, heading: string, said: readonly PlaceOnDrawing[]): string {
	const lines = said.map(({ place, text }, index) => `${index + 1}. ${squareOf(place) ?? place}: ${text}`);
	return [text, ...(lines.length > 0 ? [[heading, ...lines].join('\n')] : [])].filter(Boolean).join('\n\n');
}
