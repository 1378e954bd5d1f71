import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { states } from '../contributions/index.ts';
import {
	chosenTheme,
	excerptOf,
	noTheme,
	shownPseudonym,
	whyDraftingIsRefused,
	whyEditingIsRefused,
	whyWithdrawingIsRefused,
} from './proposal.ts';

const published = new Date('2026-11-01T09:00:00Z');
const process = { publishedAt: published, concludedAt: null, opensOn: '2026-11-01', closesOn: '2026-11-30' };
const proposal = {
	publishedAt: published,
	withdrawnAt: null,
	wentOnAt: null,
	hiddenAt: null,
	hiddenRule: null,
	state: 'received' as const,
};
const themes = [{ id: 'a', slug: 'boern' }];

describe('a theme', () => {
	test('must be chosen where there are themes, and "I do not know" is a choice', () => {
		expect(chosenTheme(undefined, themes)).toEqual({ refusal: 'theme-missing' });
		expect(chosenTheme('boern', themes)).toEqual({ themeId: 'a' });
		expect(chosenTheme(noTheme, themes)).toEqual({ themeId: null });
		expect(chosenTheme('another process’s', themes)).toEqual({ refusal: 'theme-unknown' });
		expect(chosenTheme(undefined, [])).toEqual({ themeId: null });
	});
});

describe('correcting a proposal', () => {
	test('is the author’s right while nobody has looked at it and the process is open', () => {
		expect(whyEditingIsRefused(proposal, process, '2026-11-30')).toBeUndefined();
		expect(whyEditingIsRefused(proposal, process, '2026-12-01')).toBe('process-closed');
		expect(whyEditingIsRefused({ ...proposal, state: 'partly' }, process, '2026-11-20')).toBe('edit-answered');
		expect(whyEditingIsRefused({ ...proposal, state: 'under-consideration' }, process, '2026-11-20')).toBe(
			'edit-considered',
		);
		expect(whyEditingIsRefused({ ...proposal, withdrawnAt: published }, process, '2026-11-20')).toBe('edit-withdrawn');
	});

	test('is its author’s right while it is held, and not once it is hidden', () => {
		const hidden = { ...proposal, withdrawnAt: published, hiddenAt: published };
		expect(whyEditingIsRefused(hidden, process, '2026-11-20')).toBeUndefined();
		expect(whyEditingIsRefused(hidden, process, '2026-12-01')).toBe('process-closed');
		expect(whyEditingIsRefused({ ...hidden, hiddenRule: 'advert' }, process, '2026-11-20')).toBe('edit-withdrawn');
	});

	test('of a draft is never refused, and a draft may be begun before the opening but not after the close', () => {
		expect(whyEditingIsRefused({ ...proposal, publishedAt: null }, process, '2027-01-01')).toBeUndefined();
		expect(whyDraftingIsRefused(process, '2026-10-01')).toBeUndefined();
		expect(whyDraftingIsRefused(process, '2026-12-01')).toBe('process-closed');
	});
});

test('a proposal can be taken back until it has been answered', () => {
	const refused = states.filter((state) => whyWithdrawingIsRefused({ ...proposal, state }) !== undefined);
	expect(refused).toEqual(['taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere']);
});

describe('the name beside a piece', () => {
	test('is never that of a protected person, whatever they chose', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('name' as const, 'pseudonym' as const),
				fc.option(fc.string({ minLength: 1 })),
				(showAs, pseudonym) => {
					expect(shownPseudonym(showAs, { pseudonym, protected: true }, 'En deltager')).toBe(
						pseudonym ?? 'En deltager',
					);
				},
			),
		);
	});

	test('is the own name where that was chosen', () => {
		expect(shownPseudonym('name', { pseudonym: 'Spurv', protected: false }, 'En deltager')).toBeUndefined();
		expect(shownPseudonym('pseudonym', { pseudonym: 'Spurv', protected: false }, 'En deltager')).toBe('Spurv');
		expect(shownPseudonym('pseudonym', undefined, 'En deltager')).toBe('En deltager');
	});
});

test('an excerpt is one line, whole words, and never much longer than asked', () => {
	expect(excerptOf('Skolens køkken står tomt.\n\nLad os bruge det.', 30)).toBe('Skolens køkken står tomt. Lad …');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 10, max: 200 }), (text, length) => {
			const excerpt = excerptOf(text, length);
			expect(excerpt.length).toBeLessThanOrEqual(length + 2);
			expect(excerpt).not.toMatch(/\n/);
		}),
	);
});
