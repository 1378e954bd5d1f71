/** A piece of a line: words, or an address to make clickable. */
export type Piece = { readonly text: string; readonly href?: string };

/** A paragraph of lines, or a list of items. */
export type Block = { readonly kind: 'paragraph' | 'list'; readonly lines: readonly string[] };

const bullet = /^\s*[-–•*]\s+/;

/** Reads plain text as people write it: blank lines part paragraphs, lines with a dash in front make a list. */
export function proseBlocks(text: string): readonly Block[] {
	const blocks: { kind: Block['kind']; lines: string[] }[] = [];
	let open = false;
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (line.trim() === '') {
			open = false;
			continue;
		}
		const kind = bullet.test(line) ? 'list' : 'paragraph';
		const words = kind === 'list' ? line.replace(bullet, '') : line.trim();
		const last = blocks.at(-1);
		if (open && last?.kind === kind) last.lines.push(words);
		else blocks.push({ kind, lines: [words] });
		open = true;
	}
	return blocks;
}

const address = /https?:\/\/[^\s<>"'»«]+/giu;

/** Finds the web addresses in a line; the full stop after one belongs to the sentence, not to the address. */
export function linkedPieces(line: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of line.matchAll(address)) {
		const href = trimmed(match[0]);
		if (!URL.canParse(href)) continue;
		if (match.index > from) pieces.push({ text: line.slice(from, match.index) });
		pieces.push({ text: href, href });
		from = match.index + href.length;
	}
	if (from < line.length) pieces.push({ text: line.slice(from) });
	return pieces;
}

function trimmed(found: string): string {
	const address = found.replace(/[.,;:!?]+$/u, '');
	const open = address.split('(').length;
	const close = address.split(')').length;
	return address.endsWith(')') && close > open ? trimmed(address.slice(0, -1)) : address;
}
