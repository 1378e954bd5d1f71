import { expect, test } from 'vitest';
import { type WordingFacts, wordingState } from './wording.ts';

const easy: WordingFacts = { wording: 'let', madeBy: 'person', original: 'a', approvedAt: null, approvedByName: null };
const approved = { approvedAt: new Date('2026-11-01'), approvedByName: 'Troels' };

test('an easy version is shown to nobody before a person stands behind it', () => {
	expect(wordingState(easy, 'a')).toBe('waiting');
	expect(wordingState({ ...easy, ...approved }, 'a')).toBe('ready');
});

test('a translation by a person needs no approval, one by a machine does', () => {
	expect(wordingState({ ...easy, wording: 'en' }, 'a')).toBe('ready');
	expect(wordingState({ ...easy, wording: 'ar', madeBy: 'machine' }, 'a')).toBe('waiting');
	expect(wordingState({ ...easy, wording: 'ar', madeBy: 'machine', ...approved }, 'a')).toBe('ready');
});

test('a version is older than its text when the text has changed, and not where nobody noted of which words it was made', () => {
	expect(wordingState({ ...easy, ...approved }, 'b')).toBe('stale');
	expect(wordingState({ ...easy, wording: 'en', original: null }, 'b')).toBe('ready');
});
