import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesWithNames, hashOfName } from './support/hashed-names.ts';
import { repositoryTexts } from './support/repository-texts.ts';

// Written by others, or data about places: nobody of ours puts a person's name there.
const foreign = /^(package-lock\.json|LICENSE|reference\/.*|.*\/OFL\.txt)$/;
const everything = repositoryTexts();
const texts = everything.filter(({ path }) => !foreign.test(path));
const hashes = new Set(
	readFileSync(new URL('./support/names.sha256', import.meta.url), 'utf8')
		.split(/\s+/)
		.filter(Boolean),
);

describe('the repository', () => {
	test('is read as a whole', () => {
		const paths = texts.map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining(['package.json', 'docs/glossary.md', 'tests/names.test.ts', '.gitignore']),
		);
		expect(paths.filter((path) => /^(node_modules|dist|var)\//.test(path))).toEqual([]);
		expect(hashes.size).toBeGreaterThan(30);
	});

	test('holds no name of a private person from the documents behind it', { timeout: 30_000 }, () => {
		expect(filesWithNames(texts, hashes)).toEqual([]);
	});

	test('names no folder of a developer’s machine and no package registry', () => {
		const machine = new RegExp(`(?<![\\w.~$}])/(${['work', 'root', 'home'].join('|')})/`);
		const registry = new RegExp(
			['registry\\.npmjs', 'registry\\.yarnpkg', 'npm\\.pkg\\.', 'artifactory', 'verdaccio'].join('|'),
			'i',
		);
		const self = 'tests/names.test.ts';
		const lines = everything
			.filter(({ path }) => path !== self)
			.flatMap(({ path, text }) => text.split('\n').map((line, place) => ({ at: `${path}:${place + 1}`, line })));
		expect(lines.filter(({ line }) => machine.test(line) || registry.test(line)).map(({ at }) => at)).toEqual([]);
		for (const folder of ['work', 'root', 'home']) expect(`cd /${folder}/x`).toMatch(machine);
		expect('see docs/home/x and https://example.dk/home/x').not.toMatch(machine);
	});
});

describe('a name that must not be told', () => {
	const invented = new Set(['Fiktiva Eksempelsen', 'Øjvind von Opdigtet-Frase', 'Ada B. Tænktsen'].map(hashOfName));

	test.each([
		['in a sentence', 'Så sagde Fiktiva\n  Eksempelsen, at det var nok.'],
		['in quotation marks and markup', '<b>»FIKTIVA</b> <i>Eksempelsen«</i>'],
		['in a file name', 'pictures/fiktiva_eksempelsen-1.webp'],
		['in an identifier', 'const fiktivaEksempelsen = 1;'],
		['with four words and a hyphen', '(øjvind von Opdigtet-Frase)'],
		['with an initial', 'Tak til Ada B. Tænktsen.'],
	])('is found %s', (_where, text) => {
		expect(filesWithNames([{ path: 'a.md', text }], invented)).toEqual(['a.md']);
	});

	test('is not seen in its words apart', () => {
		expect(filesWithNames([{ path: 'a.md', text: 'Fiktiva og Eksempelsen. Von Opdigtet.' }], invented)).toEqual([]);
	});
});
