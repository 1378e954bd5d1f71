import type { NameInUse } from './names-in-use.ts';
import type { Entry } from './table.ts';

/** What the glossary has against the names, one line a finding, with the word to use instead. */
export function refusedWords(entries: readonly Entry[], names: readonly NameInUse[]): string[] {
	return names.flatMap(({ name, module, place }) =>
		entries
			.filter(({ where }) => where.includes(module) || where.includes('modules'))
			.flatMap((entry) => {
				const word = entry.not.find((refused) => says(name, refused, entry.code));
				if (word === undefined) return [];
				return [
					`${place}: ${name} says "${word}". Say ${entry.code.join(' or ')} (${entry.danish}), as docs/glossary.md does.`,
				];
			}),
	);
}

// Whole words only, however they are joined or inflected; a word inside the right name (vote in VoteEvent) is no fault.
function says(name: string, refused: string, code: readonly string[]): boolean {
	const rest = code.reduce((left, right) => left.replaceAll(`_${spelled(right)}_`, '_'), `_${spelled(name)}_`);
	const stem = spelled(refused).replace(/e$/, 'e?');
	return new RegExp(`_${stem}(s|es|d|ed|r|er|ing)?_`).test(rest);
}

function spelled(name: string): string {
	return name
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replaceAll('-', '_')
		.toLowerCase();
}
