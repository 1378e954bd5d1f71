import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	annexText,
	type Chapter,
	materialLimits,
	materialText,
	readAnnexes,
	readMaterial,
	readQuestions,
} from './material.ts';

const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const anyMaterial = fc
	.array(
		fc.record({ title: words.map((title) => title.slice(0, 100).trim()), texts: fc.array(words, { maxLength: 5 }) }),
		{ maxLength: 6 },
	)
	.map((chapters): Chapter[] => {
		let number = 0;
		return chapters.map(({ title, texts }) => ({
			title,
			paragraphs: texts.map((text) => ({ number: ++number, text })),
		}));
	});

describe('material', () => {
	test('comes back from the form as it went in', () => {
		fc.assert(
			fc.property(anyMaterial, (chapters) => {
				expect(readMaterial(materialText(chapters))).toEqual(chapters);
			}),
		);
	});

	test('is numbered from one to the end without a gap, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('# Vej', '', 'En sti.', '  ', '#', 'To\nlinjer'), { maxLength: 20 }),
				(lines) => {
					const read = readMaterial(lines.join('\n'));
					if ('refusal' in read) throw new Error(read.refusal);
					const numbers = read.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
					expect(numbers).toEqual(numbers.map((_, index) => index + 1));
				},
			),
		);
	});

	test('may begin without a heading, and keeps lines of one paragraph together', () => {
		expect(readMaterial('Om planen.\n\n# Veje\nStien er\ntre meter bred.\n\n\nDen er belyst.')).toEqual([
			{ title: '', paragraphs: [{ number: 1, text: 'Om planen.' }] },
			{
				title: 'Veje',
				paragraphs: [
					{ number: 2, text: 'Stien er\ntre meter bred.' },
					{ number: 3, text: 'Den er belyst.' },
				],
			},
		]);
	});

	test('says which paragraph or heading is too long, and when there are too many', () => {
		expect(readMaterial(`Kort.\n\n${'a'.repeat(materialLimits.paragraph + 1)}`)).toEqual({
			refusal: 'paragraph-too-long',
			at: 2,
		});
		expect(readMaterial(`# ${'a'.repeat(materialLimits.title + 1)}`)).toEqual({
			refusal: 'chapter-title-too-long',
			at: 1,
		});
		expect(
			readMaterial(
				Array(materialLimits.paragraphs + 1)
					.fill('a')
					.join('\n\n'),
			),
		).toEqual({ refusal: 'too-many-paragraphs' });
	});
});

test('annexes are a title and an address a line, and come back as they went in', () => {
	const read = readAnnexes(
		'Kort over området: https://plan.example/kort.pdf\n\nMiljøvurdering https://plan.example/m',
		() => true,
	);
	expect(read).toEqual([
		{ title: 'Kort over området', url: 'https://plan.example/kort.pdf' },
		{ title: 'Miljøvurdering', url: 'https://plan.example/m' },
	]);
	if ('refusal' in read) throw new Error(read.refusal);
	expect(readAnnexes(annexText(read), () => true)).toEqual(read);
	const file = { title: 'Kort', url: '/hoeringsbilag/01' };
	expect(readAnnexes(annexText([file]), () => true)).toEqual([file]);
	for (const wrong of [
		'Kort',
		'/hoeringsbilag/01',
		'Kort /filer/01',
		'https://plan.example',
		'Kort http://plan.example',
		'Kort javascript:alert(1)',
	])
		expect(readAnnexes(wrong, () => true)).toEqual({ refusal: 'annex-wrong', at: 1 });
});

test('questions are one a line, a dozen at the most', () => {
	expect(readQuestions(' Hvor?\n\nHvornår? ')).toEqual(['Hvor?', 'Hvornår?']);
	expect(readQuestions(Array(13).fill('Hvor?').join('\n'))).toEqual({ refusal: 'too-many-questions' });
	expect(readQuestions(`Hvor?\n${'a'.repeat(301)}`)).toEqual({ refusal: 'question-too-long', at: 2 });
});
