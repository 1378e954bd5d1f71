import { printable } from '../pdf/printable.ts';
import type { Line, Paper, PaperPart } from './paper.ts';

/**
 * A paper whose every sign a font of ours holds: PDF/UA-1 refuses the whole document for one that none does. Texts of citizens were
 * written before anybody thought of paper, so that a sign may become a question mark, but no paper is refused for it.
 */
export function printablePaper(paper: Paper): Paper {
	return {
		...paper,
		title: printable(paper.title),
		kind: printable(paper.kind),
		author: printable(paper.author),
		date: printable(paper.date),
		parts: paper.parts.map(printablePart),
	};
}

function printablePart(part: PaperPart): PaperPart {
	switch (part.kind) {
		case 'heading':
			return { ...part, text: printable(part.text) };
		case 'text':
		case 'note':
			return { ...part, text: printableLine(part.text) };
		case 'list':
			return { ...part, items: part.items.map(printableLine) };
		case 'facts':
			return { ...part, rows: part.rows.map(([term, text]) => [printable(term), printableLine(text)] as const) };
		case 'table':
			return {
				...part,
				caption: printable(part.caption),
				head: part.head.map(printable),
				rows: part.rows.map((row) => row.map(printableLine)),
			};
		case 'quote':
			return { ...part, text: printable(part.text), source: printable(part.source) };
		case 'picture':
			return { ...part, alt: printable(part.alt), caption: printable(part.caption) };
	}
}

function printableLine(line: Line): Line {
	return typeof line === 'string' ? printable(line) : line.map((run) => ({ ...run, text: printable(run.text) }));
}
