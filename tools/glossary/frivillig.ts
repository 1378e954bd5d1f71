import type { SourceFile } from '../architecture/source-files.ts';

// "Ufrivillig" (against one's will) is another word.
const word = /(?<!u)frivillig/i;

/** The lines that call people frivillige, outside the names that may. */
export function linesWithFrivillig(files: readonly SourceFile[], names: readonly string[]): string[] {
	const allowed = new RegExp(
		names.map((name) => `(${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`).join('|') || '$^',
		'gi',
	);
	return files.flatMap(({ path, text }) =>
		text.split('\n').flatMap((line, place) => {
			if (!word.test(line.replace(allowed, ''))) return [];
			return [`${path}:${place + 1}: "${line.trim().slice(0, 100)}" says frivillig. Say deltager or medborger.`];
		}),
	);
}
