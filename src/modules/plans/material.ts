import { isHeading, type PlanPart } from './plan.ts';
import { withoutMarks } from './sources.ts';

/**
 * A version as the material of a consultation is typed: its headings as chapters, each paragraph as one. What would make two paragraphs
 * or a chapter of one is taken out, so that paragraph 5 of the material is paragraph 5 of the plan, also once staff have corrected it there.
 */
export function materialOf(parts: readonly PlanPart[]): string {
	return parts.map((part) => (isHeading(part) ? `# ${onOneLine(part.text)}` : asOneParagraph(part.text))).join('\n\n');
}

/** All that a version says, as it is found and as the words around a find are shown: a heading leads on to what stands under it. */
export function wordsToFind(parts: readonly PlanPart[]): string {
	return parts.map((part) => (isHeading(part) ? leadingOn(part.text) : withoutMarks(part.text))).join('\n');
}

const leadingOn = (heading: string) => (/[.!?:]$/.test(heading) ? heading : `${heading}:`);

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function asOneParagraph(text: string): string {
	// A paragraph of nothing but sources keeps them: without it, the next ones would have other numbers.
	const words = withoutMarks(text) || text;
	return words
		.split('\n')
		.map((line) => line.replace(/^(?:\s*#+\s+)+/, '').trimEnd())
		.filter((line) => line.trim() !== '')
		.join('\n');
}
