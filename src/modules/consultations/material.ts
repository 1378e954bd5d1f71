import type { StoredDocument } from '../../platform/files/documents.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** A chapter of the material with its paragraphs. */
export interface Chapter {
	/** Empty for what stands before the first heading. */
	readonly title: string;
	readonly paragraphs: readonly Paragraph[];
}

/** One paragraph; its number runs through the whole material. */
export interface Paragraph {
	readonly number: number;
	readonly text: string;
}

/** A document or drawing that belongs to it, where it lies. */
export interface Annex {
	readonly title: string;
	/** Of a file that lies here the path. */
	readonly url: string;
	/** Left out it lies elsewhere. */
	readonly file?: StoredDocument | undefined;
}

/** Where the file of an annex is fetched. */
export function annexPath(fileId: string): string {
	return `/hoeringsbilag/${fileId}`;
}

/** How much material there may be. */
export const materialLimits = {
	text: 120_000,
	paragraph: 4_000,
	paragraphs: 400,
	title: 120,
	questions: 12,
	question: 300,
	annexes: 40,
} as const;

/** What is wrong with the material, and in which line or paragraph. */
export interface MaterialProblem {
	readonly refusal: ConsultationRefusal;
	readonly at?: number;
}

const heading = /^#+\s+(.+)$/;

/** Reads material as it is typed: a line that begins with # opens a chapter, an empty line divides paragraphs. */
export function readMaterial(text: string): readonly Chapter[] | MaterialProblem {
	const chapters: { title: string; paragraphs: Paragraph[] }[] = [];
	let number = 0;
	for (const block of text.split(/\n\s*\n/)) {
		const lines = block.split('\n');
		let rest: string[] = [];
		const endParagraph = () => {
			const words = rest.join('\n').trim();
			rest = [];
			if (!words) return;
			if (chapters.length === 0) chapters.push({ title: '', paragraphs: [] });
			number += 1;
			chapters.at(-1)?.paragraphs.push({ number, text: words });
		};
		for (const line of lines) {
			const title = heading.exec(line.trim())?.[1]?.trim();
			if (title === undefined) {
				rest.push(line.trimEnd());
				continue;
			}
			endParagraph();
			if (title.length > materialLimits.title) return { refusal: 'chapter-title-too-long', at: chapters.length + 1 };
			chapters.push({ title, paragraphs: [] });
		}
		endParagraph();
	}
	const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs);
	if (paragraphs.length > materialLimits.paragraphs) return { refusal: 'too-many-paragraphs' };
	const tooLong = paragraphs.find((one) => one.text.length > materialLimits.paragraph);
	return tooLong ? { refusal: 'paragraph-too-long', at: tooLong.number } : chapters;
}

/** Material as it stands in the form again. */
export function materialText(chapters: readonly Chapter[]): string {
	return chapters
		.flatMap(({ title, paragraphs }) => [...(title ? [`# ${title}`] : []), ...paragraphs.map(({ text }) => text)])
		.join('\n\n');
}

/** Reads annexes as they are typed: one a line, the title and then the address; of a file that lies here its path. */
export function readAnnexes(text: string, isSafe: (url: string) => boolean): readonly Annex[] | MaterialProblem {
	const annexes: Annex[] = [];
	for (const [index, line] of linesOf(text).entries()) {
		const [, title, url] = /^(.*?)[\s|:–-]*\s(https:\/\/\S+|\/hoeringsbilag\/\S+)$/.exec(line) ?? [];
		if (!title || !url || title.length > materialLimits.title || !isSafe(url))
			return { refusal: 'annex-wrong', at: index + 1 };
		annexes.push({ title, url });
	}
	return annexes.length > materialLimits.annexes ? { refusal: 'too-many-annexes' } : annexes;
}

/** Annexes as they stand in the form again. */
export function annexText(annexes: readonly Annex[]): string {
	return annexes.map(({ title, url }) => `${title} ${url}`).join('\n');
}

/** Reads questions as they are typed: one a line. */
export function readQuestions(text: string): readonly string[] | MaterialProblem {
	const questions = linesOf(text);
	const tooLong = questions.findIndex((line) => line.length > materialLimits.question);
	if (tooLong >= 0) return { refusal: 'question-too-long', at: tooLong + 1 };
	return questions.length > materialLimits.questions ? { refusal: 'too-many-questions' } : questions;
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}
