import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { materialOf, wordsToFind } from './material.ts';
import { type PartKind, type PlanPart, partKinds } from './plan.ts';

const part = (kind: PartKind, text: string): PlanPart => ({ number: 1, kind, text, departmentId: null, dueOn: null });

describe('a plan as the material of a consultation', () => {
	test('keeps headings and words, and leaves the sources out', () => {
		const parts = [
			part('section', 'Sti\nog lys'),
			part('text', 'Mange vil gå [12]. Andre ikke [s3].\n[14]'),
			part('measure', 'Vi bygger en sti.'),
		];
		expect(materialOf(parts)).toBe('# Sti og lys\n\nMange vil gå. Andre ikke.\n\nVi bygger en sti.');
	});

	test('keeps a paragraph of nothing but sources, since the next would have its number', () => {
		expect(materialOf([part('text', '[12]'), part('text', 'Ja.')])).toBe('[12]\n\nJa.');
	});

	test('has one block for each part, and a chapter only for a heading', () => {
		const pieces = fc.array(fc.constantFrom('Ja.', '\n', '\n\n', '# ', '## #  ', ' ', '[12]', '\n# a', '\t'), {
			minLength: 1,
		});
		const text = pieces.map((all) => `x${all.join('')}y`);
		const hashed = pieces.map((all) => `# ${all.join('')}y`);
		const parts = fc.array(fc.record({ kind: fc.constantFrom(...partKinds), text: fc.oneof(text, hashed) }), {
			minLength: 1,
		});
		fc.assert(
			fc.property(parts, (all) => {
				const blocks = materialOf(all.map(({ kind, text }) => part(kind, text))).split(/\n\s*\n/);
				expect(blocks).toHaveLength(all.length);
				for (const [place, block] of blocks.entries()) {
					const isHeading = all[place]?.kind === 'section' || all[place]?.kind === 'dissent';
					const chapters = block.split('\n').filter((line) => /^#+\s+.+$/.test(line.trim()));
					expect(chapters).toHaveLength(isHeading ? 1 : 0);
					expect(block.split('\n').length === 1 || !isHeading).toBe(true);
				}
			}),
		);
	});
});

test('a plan is found by its words without its sources, and a heading leads on to what stands under it', () => {
	const parts = [
		part('section', 'Det vil vi gøre'),
		part('measure', 'Vi bygger en sti [12, s3].'),
		part('dissent', 'Er I enige?'),
		part('text', 'Nej.\n[14]'),
	];
	expect(wordsToFind(parts)).toBe('Det vil vi gøre:\nVi bygger en sti.\nEr I enige?\nNej.');
});
