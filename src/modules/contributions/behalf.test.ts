import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behalfChosen, behalfKinds, shownBehalf, whyBehalfIsIncomplete } from './behalf.ts';
import { contributionTexts } from './texts.ts';

const club = { name: 'Klubben', kind: 'association' };

const chosen = fc.record({
	behalf: fc.option(fc.constantFrom(...behalfKinds), { nil: undefined }),
	behalfName: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
	organisation: fc.option(fc.uuid(), { nil: undefined }),
});

describe('on whose behalf', () => {
	test('says nobody else’s name for whoever writes for themselves', () => {
		expect(behalfChosen({ behalf: 'self', behalfName: 'min far', organisation: 'x' }, club)).toEqual({
			behalf: 'self',
		});
		expect(behalfChosen({}, undefined)).toEqual({ behalf: 'self' });
	});

	test('takes an organisation that was chosen alone for what is meant, by its own name', () => {
		expect(behalfChosen({ organisation: 'x', behalfName: 'noget andet' }, club)).toEqual({
			behalf: 'association',
			behalfName: 'Klubben',
			organisationId: 'x',
		});
		expect(
			behalfChosen({ behalf: 'association', organisation: 'x' }, { name: 'Bageriet', kind: 'company' }),
		).toMatchObject({ behalf: 'company' });
	});

	test('keeps an organisation only where it is known, and never behind a relative or an employee', () => {
		fc.assert(
			fc.property(chosen, fc.boolean(), (choice, isKnown) => {
				const kept = behalfChosen(choice, isKnown ? club : undefined);
				if (kept.organisationId !== undefined) expect(isKnown).toBe(true);
				if (['self', 'relative', 'employee'].includes(kept.behalf)) expect(kept.organisationId).toBeUndefined();
			}),
		);
	});

	test('lets whom a relative writes for stay unsaid, and asks for every other name', () => {
		expect(whyBehalfIsIncomplete({ behalf: 'relative' }, false)).toBeUndefined();
		expect(whyBehalfIsIncomplete({ behalf: 'school' }, false)).toBe('behalf-name-missing');
		expect(whyBehalfIsIncomplete({ behalf: 'association', behalfName: 'Klubben' }, false)).toBe(
			'behalf-organisation-missing',
		);
		expect(whyBehalfIsIncomplete({ behalf: 'association', behalfName: 'Klubben' }, true)).toBeUndefined();
	});

	test('stands beside the author in words, in both languages', () => {
		for (const language of ['da', 'en'] as const)
			for (const behalf of behalfKinds) {
				const words = shownBehalf({ behalf, behalfName: 'X' }, contributionTexts(language).behalf.shown);
				expect(words === undefined).toBe(behalf === 'self');
			}
		const { shown } = contributionTexts('da').behalf;
		expect(shownBehalf({ behalf: 'relative', behalfName: null }, shown)).toBe('som pårørende');
		expect(shownBehalf({ behalf: 'relative', behalfName: 'min far' }, shown)).toBe('som pårørende til min far');
	});
});
