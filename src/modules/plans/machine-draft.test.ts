import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftLimits, draftMaterial, keepCited } from './machine-draft.ts';
import { planLimits } from './plan.ts';
import { countUncited, readCited, type Source, sourceKey, sourcesOf, withoutMarks } from './sources.ts';

const given: Source[] = [12, 15].map((number) => ({ kind: 'contribution', number }));

describe('what is left of what a machine wrote', () => {
	test('is the sentences that cite what it was given', () => {
		const draft = 'Flere vil have bænke [12]. Alle er enige. Nogle vil have lys [15, 12]. Byrådet har sagt ja [99].';
		expect(keepCited(draft, given)).toEqual({
			text: 'Flere vil have bænke. [12] Nogle vil have lys. [15, 12]',
			kept: 2,
			dropped: 2,
		});
	});

	test('drops a sentence with one made-up number among true ones, and marks that stand alone give nobody a source', () => {
		expect(keepCited('Flere vil have bænke [12, 13].', given)).toEqual({ text: '', kept: 0, dropped: 1 });
		expect(keepCited('Flere vil have bænke.\n[12]', given)).toEqual({ text: '', kept: 0, dropped: 1 });
		expect(keepCited('Et synspunkt [s12].', given).kept).toBe(0);
		expect(keepCited('', given)).toEqual({ text: '', kept: 0, dropped: 0 });
	});

	test('has no list and no stars', () => {
		expect(keepCited('## Bænke\n- **Flere** vil sidde [12].\n2. Andre vil gå [15].', given)).toEqual({
			text: 'Flere vil sidde. [12]\nAndre vil gå. [15]',
			kept: 2,
			dropped: 1,
		});
	});

	test('cites nothing else, says nothing that was not written, and is the same when it is read again', () => {
		const word = fc.constantFrom('Ja', 'Nej', 'bænke', 'ved', 'åen', 'og', 'lys');
		const mark = fc.constantFrom('', ' [12]', ' [15]', ' [12, 15]', ' [99]', ' [s12]', ' [12] [99]', ' [12');
		const sentence = fc
			.tuple(fc.array(word, { minLength: 1, maxLength: 5 }), mark)
			.map(([words, after]) => `${words.join(' ')}${after}.`);
		const draft = fc
			.array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n- ')), { maxLength: 8 })
			.map((all) => all.map((one) => one.join('')).join(''));
		fc.assert(
			fc.property(fc.oneof(draft, fc.string({ unit: 'grapheme', maxLength: 200 })), (written) => {
				const { text, kept } = keepCited(written, given);
				for (const source of sourcesOf(text)) expect(given.map(sourceKey)).toContain(sourceKey(source));
				expect(countUncited(text)).toBe(0);
				const all = withoutMarks(written.replace(/\*\*|__/g, ''));
				for (const { text: words } of readCited(text).lines.flat()) expect(all).toContain(words);
				expect(keepCited(text, given)).toEqual({ text, kept, dropped: 0 });
			}),
		);
	});

	test('is no longer than a paragraph may be', () => {
		const { text, kept, dropped } = keepCited(`${'Flere vil have bænke ved åen [12]. '.repeat(300)}`, given);
		expect(text.length).toBeLessThanOrEqual(planLimits.text);
		expect(kept + dropped).toBe(300);
	});
});

test('a machine is given numbers and words, no brackets of others, and not everything', () => {
	const piece = (number: number) => ({ number, title: 'Bænke [99]', text: `Ved åen [1]${'x'.repeat(5_000)}` });
	const material = draftMaterial(Array.from({ length: 50 }, (_, n) => piece(n + 1)));
	expect(sourcesOf(material)).toHaveLength(draftLimits.pieces);
	expect(material.length).toBeLessThan(40_000);
	expect(material.startsWith('[1] Bænke 99\nVed åen 1x')).toBe(true);
});
