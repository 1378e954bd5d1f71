import { hash } from 'node:crypto';
import type { RepositoryText } from './repository-texts.ts';

/** The form in which a name is kept: nobody can read it, everybody can recognise it. */
export function hashOfName(name: string): string {
	return hash('sha256', name.normalize('NFC').toLowerCase());
}

// A name may stand as plain words, with a hyphen or an initial in it, under markup, or run together in a file name or an identifier.
const readings: readonly ((text: string) => readonly string[])[] = [
	(text) => text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [],
	(text) => text.match(/\p{L}\.(?=\s)|\p{L}+(?:['’-]\p{L}+)*/gu) ?? [],
	(text) => text.replace(/<[^<>]*>/g, ' ').match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [],
	(text) => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+/gu) ?? [],
];

/** The files in which a run of two to four words hashes to one of the names. The names themselves are never told. */
export function filesWithNames(texts: readonly RepositoryText[], hashes: ReadonlySet<string>): string[] {
	const known = new Map<string, boolean>();
	const isName = (run: string) => {
		const before = known.get(run);
		if (before !== undefined) return before;
		const found = hashes.has(hashOfName(run));
		known.set(run, found);
		return found;
	};
	return texts.filter((file) => runs(file).some(isName)).map(({ path }) => path);
}

function runs({ path, text }: RepositoryText): string[] {
	const found = new Set<string>();
	for (const reading of readings) {
		const words = reading(`${path}\n${text}`.normalize('NFC')).map((word) => word.toLowerCase());
		for (let first = 0; first < words.length; first++) {
			for (let length = 2; length <= 4 && first + length <= words.length; length++) {
				found.add(words.slice(first, first + length).join(' '));
			}
		}
	}
	return [...found];
}
