import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../architecture/source-files.ts';
import { linesWithFrivillig } from './frivillig.ts';
import { namesInUse } from './names-in-use.ts';
import { refusedWords } from './refused-words.ts';
import { glossaryEntries, namesWithFrivillig } from './table.ts';

/** Holds a project against its docs/glossary.md: what is wrong, and how many words were read. */
export function checkGlossary(root: string): { readonly entries: number; readonly problems: readonly string[] } {
	const markdown = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
	const entries = glossaryEntries(markdown);
	const texts = [
		...filesUnder(root, 'src', (path) => path.endsWith('/texts.da.ts')),
		...filesUnder(root, 'demo', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')),
	];
	const spoken = linesWithFrivillig(texts, namesWithFrivillig(markdown));
	return { entries: entries.length, problems: [...refusedWords(entries, namesInUse(root)), ...spoken] };
}
