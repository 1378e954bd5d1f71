import { PbError } from './pb-error.ts';

/** A row of a `.pb` file: its cells as they are meant, and the line that it begins on. */
export interface PbRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Takes a `.pb` file piece by piece, so that it need not be in memory as one text, and gives its rows. */
export function rowReader(take: (row: PbRow) => void) {
	let rest = '';
	let line = 1;

	function takeWhole(isEnd: boolean): void {
		let from = 0;
		for (;;) {
			const end = endOfRow(rest, from, isEnd);
			if (end === undefined) break;
			const text = rest.slice(from, rest[end - 1] === '\r' ? end - 1 : end);
			if (text.trim() !== '') take({ line, cells: cellsOf(text, line) });
			line += text.split('\n').length;
			from = end + 1;
			if (from >= rest.length) break;
		}
		rest = rest.slice(from);
	}

	return {
		push(text: string): void {
			rest += text;
			takeWhole(false);
		},
		end(): void {
			if (rest !== '') takeWhole(true);
		},
	};
}

/** Where the row ends that begins at `from`: at the first line break outside quotes; undefined while that has not come yet. */
function endOfRow(text: string, from: number, isEnd: boolean): number | undefined {
	const end = text.indexOf('\n', from);
	if (end !== -1 && !text.slice(from, end).includes('"')) return end;
	let quoted = false;
	let begins = true;
	for (let place = from; place < text.length; place++) {
		const sign = text[place];
		if (quoted) {
			if (sign === '"') quoted = false;
		} else if (sign === '"' && (begins || text[place - 1] === '"')) quoted = true;
		else if (sign === '\n') return place;
		begins = sign === ';';
	}
	return isEnd ? text.length : undefined;
}

/** The cells of one row: divided by `;`, put in quotes where they hold one, a quote inside them doubled (RFC 4180 with semicolons). */
function cellsOf(text: string, line: number): readonly string[] {
	if (!text.includes('"')) return text.split(';');
	const cells: string[] = [];
	let place = 0;
	for (;;) {
		if (text[place] === '"') {
			const { cell, next } = quotedCell(text, place, line);
			cells.push(cell);
			place = next;
		} else {
			const end = text.indexOf(';', place);
			cells.push(text.slice(place, end === -1 ? text.length : end));
			place = end === -1 ? text.length : end;
		}
		if (place >= text.length) return cells;
		place++;
	}
}

function quotedCell(text: string, start: number, line: number): { readonly cell: string; readonly next: number } {
	let cell = '';
	let place = start + 1;
	for (;;) {
		const end = text.indexOf('"', place);
		if (end === -1) throw new PbError(line, start + 1, 'a quotation mark is opened here and never closed');
		cell += text.slice(place, end);
		if (text[end + 1] === '"') {
			cell += '"';
			place = end + 2;
		} else {
			if (end + 1 < text.length && text[end + 1] !== ';')
				throw new PbError(line, end + 2, 'after a closing quotation mark only ; or the end of the line may come');
			return { cell, next: end + 1 };
		}
	}
}

/** The row as it is written. */
export function writeRow(cells: readonly string[]): string {
	return cells.map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}
