import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contributionPath, isDraft, isPublic, isUnshownResponse, shownAuthor } from './contribution.ts';

const words = {
	protectedPerson: 'En deltager',
	unknownPerson: 'En medborger',
	group: (count: number) => `En gruppe på ${count}`,
};
const nobody = { authorId: null, pseudonym: null, typedName: null, headCount: null };

test('a protected person is never shown by name, whatever else is known', () => {
	const maybe = fc.option(fc.constantFrom('Grøn Cykel', 'Nabo 12'), { nil: null });
	fc.assert(
		fc.property(maybe, maybe, fc.option(fc.integer({ min: 1 }), { nil: null }), (pseudonym, own, headCount) => {
			const names = new Map([['p', { name: 'Hemmelig Navn', pseudonym: own, protected: true }]]);
			const shown = shownAuthor({ authorId: 'p', pseudonym, typedName: null, headCount }, names, words);
			expect(shown).not.toContain('Hemmelig');
			expect(shown).toBe(pseudonym ?? own ?? 'En deltager');
		}),
	);
});

test('the pseudonym that was chosen for a piece stands before the name', () => {
	const names = new Map([['p', { name: 'Signe Holm', pseudonym: null, protected: false }]]);
	expect(shownAuthor({ ...nobody, authorId: 'p', pseudonym: 'Ugle' }, names, words)).toBe('Ugle');
	expect(shownAuthor({ ...nobody, authorId: 'p' }, names, words)).toBe('Signe Holm');
});

test('a group is shown by its size and a vanished author as a resident', () => {
	expect(shownAuthor({ ...nobody, headCount: 12 }, new Map(), words)).toBe('En gruppe på 12');
	expect(shownAuthor({ ...nobody, authorId: 'gone' }, new Map(), words)).toBe('En medborger');
	expect(shownAuthor({ ...nobody, typedName: 'Ellen' }, new Map(), words)).toBe('Ellen');
});

test('a piece is a draft, public or withdrawn, and never two of them', () => {
	const at = fc.option(fc.constant(new Date(0)), { nil: null });
	fc.assert(
		fc.property(at, at, (publishedAt, withdrawnAt) => {
			expect(
				[
					isDraft({ kind: 'proposal', publishedAt, withdrawnAt }),
					isPublic({ publishedAt, withdrawnAt }),
					withdrawnAt !== null,
				].filter(Boolean),
			).toHaveLength(1);
		}),
	);
});

test('a response is with the municipality from the first moment, and is never a draft', () => {
	const waits = { kind: 'response', publishedAt: null, withdrawnAt: null } as const;
	expect([isDraft(waits), isUnshownResponse(waits)]).toEqual([false, true]);
	expect(isUnshownResponse({ ...waits, publishedAt: new Date(0) })).toBe(false);
	expect(isUnshownResponse({ ...waits, withdrawnAt: new Date(0) })).toBe(false);
	expect(isUnshownResponse({ ...waits, kind: 'proposal' })).toBe(false);
});

test('each kind has a page of its own', () => {
	expect(contributionPath({ kind: 'response', number: 48 })).toBe('/hoeringssvar/48');
	expect(contributionPath({ kind: 'proposal', number: 47 })).toBe('/forslag/47');
	expect(contributionPath({ kind: 'comment', number: 48 })).toBe('/kommentar/48');
});
