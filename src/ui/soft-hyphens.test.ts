import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenated, softHyphens, withoutSoftHyphens } from './soft-hyphens.ts';

const shown = (text: string) => softHyphens(text).replaceAll('\u00ad', '-');

describe('long Danish words', () => {
	it('may be broken between syllables, but not near their ends', () => {
		expect(shown('Klimatilpasningsforanstaltninger')).toBe('Klima-til-pas-nings-for-an-stalt-ninger');
		expect(shown('hverdagsrehabilitering')).toBe('hver-dags-re-ha-bi-li-te-ring');
		expect(shown('kommunalbestyrelsen')).toBe('kommu-nal-be-sty-relsen');
	});
	it('never leave one letter between two breaks', () => {
		expect(shown('lokalplanområdet')).toBe('lokal-plan-om-rådet');
	});
	it('are broken inside a sentence, beside its signs', () => {
		expect(shown('Ny nærgenbrugsstation? (Ungdomsskoleaftener)')).toBe(
			'Ny nærgen-brugs-sta-tion? (Ungdoms-sko-le-af-tener)',
		);
	});
	it('stay whole where they are short', () => {
		expect(shown('En cykelsti ved skolen')).toBe('En cykelsti ved skolen');
	});
	it('stay whole in addresses', () => {
		for (const address of [
			'https://lindholm.example/klimatilpasningsforanstaltninger',
			'klimatilpasningsforanstaltninger@lindholm.example',
			'www.klimatilpasningsforanstaltninger.example',
			'klimatilpasningsforanstaltninger.example',
		])
			expect(softHyphens(address)).toBe(address);
	});
	it('are Danish, or left alone', () => {
		expect(hyphenated('en', 'responsibilities')).toBe('responsibilities');
		expect(hyphenated(undefined, 'Klimatilpasning')).toBe('Klimatilpasning');
		expect(withoutSoftHyphens(hyphenated('da', 'Klimatilpasning'))).toBe('Klimatilpasning');
	});
	it('are the same words, whatever is written', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 80 }),
				fc.constantFrom('', 'Klimatilpasningsforanstaltninger '),
				(some, before) => {
					const text = withoutSoftHyphens(before + some);
					expect(withoutSoftHyphens(softHyphens(text))).toBe(text);
				},
			),
		);
	});
});
