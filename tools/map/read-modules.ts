import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../architecture/source-files.ts';

/** An act as the map shows it. */
export type MappedAct = { readonly name: string; readonly sentence: string };

/** A module as the map shows it: what it is for, what can be done in it, and whom it uses. */
export type MappedModule = {
	readonly name: string;
	readonly sentence: string;
	readonly acts: readonly MappedAct[];
	readonly uses: readonly string[];
};

/** Reads the modules that are there; one that is still being written shows what it has. */
export function readModules(root: string): MappedModule[] {
	const folder = join(root, 'src/modules');
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return names
		.map(({ name }) => {
			const readme = join(folder, name, 'README.md');
			const files = sourceFiles(root, `src/modules/${name}`);
			return {
				name,
				sentence: existsSync(readme) ? firstSentence(readFileSync(readme, 'utf8').replace(/^#.*$/gm, '')) : '',
				acts: files
					.filter(({ path }) => /\/acts\/(?!index\.ts$)[^/]+\.ts$/.test(path))
					.flatMap(({ text }) => actsIn(text)),
				uses: [...new Set(files.flatMap(({ text }) => modulesUsedBy(text, name)))].sort(),
			};
		})
		.filter(({ sentence, acts, uses }) => sentence !== '' || acts.length > 0 || uses.length > 0)
		.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function actsIn(text: string): MappedAct[] {
	const declared = /(?:\/\*\*([\s\S]*?)\*\/\s*)?export const (\w+)[^=\n]*= act(?:<[^(]*>)?\(\{([\s\S]*?)(?:\n\}\)|$)/g;
	return [...text.matchAll(declared)].map(([, doc, identifier = '', body = '']) => ({
		name: /\bname:\s*'([^']+)'/.exec(body)?.[1] ?? identifier,
		sentence: firstSentence((doc ?? '').replace(/^\s*\*/gm, '')) || (/\bsummary:\s*'([^']+)'/.exec(body)?.[1] ?? ''),
	}));
}

function modulesUsedBy(text: string, self: string): string[] {
	const imported = [...text.matchAll(/from\s+'(?:\.\.\/)+([a-z-]+)\/index\.ts'/g)].map((found) => found[1] ?? '');
	return imported.filter((name) => name !== self && !['acts', 'reads', 'pages', 'kit', 'ui'].includes(name));
}

function firstSentence(text: string): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	return (/^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain).replaceAll('|', '\\|');
}
