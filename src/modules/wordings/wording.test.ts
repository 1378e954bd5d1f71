import { describe, expect, test } from 'vitest';
import { type WordingFacts, whoseWords, wordingState } from './wording.ts';

const version = (facts: Partial<WordingFacts>): WordingFacts => ({
	wording: 'let',
	madeBy: 'person',
	original: 'then',
	approvedAt: null,
	approvedByName: null,
	...facts,
});
const approvedAt = new Date('2026-11-27T10:00:00Z');

describe('a version of somebody’s words', () => {
	test('in easy Danish waits for a person, also one that a person wrote', () => {
		expect(wordingState(version({}), 'then')).toBe('waiting');
		expect(wordingState(version({ approvedAt }), 'then')).toBe('ready');
	});
	test('in another language waits only where a machine wrote it', () => {
		expect(wordingState(version({ wording: 'ar', madeBy: 'machine' }), 'then')).toBe('waiting');
		expect(wordingState(version({ wording: 'ar', madeBy: 'machine', approvedAt }), 'then')).toBe('ready');
		expect(wordingState(version({ wording: 'en' }), 'then')).toBe('ready');
	});
	test('is older than the words once they have changed; where nobody noted them, nobody can tell', () => {
		expect(wordingState(version({ approvedAt }), 'now')).toBe('stale');
		expect(wordingState(version({ wording: 'en', original: null }), 'now')).toBe('ready');
	});
});

describe('words that are saved', () => {
	const machines = { madeBy: 'machine', words: { title: 'المرج', text: '' } } as const;
	test('are a person’s once a letter is another', () => {
		expect(whoseWords('person', { title: 'المرج الكبير' }, machines)).toBe('person');
		expect(whoseWords('person', { title: '' }, machines)).toBe('person');
		expect(whoseWords('person', { title: 'The meadow' }, undefined)).toBe('person');
	});
	test('stay a machine’s when nothing was changed: pressing Save is not reading', () => {
		expect(whoseWords('person', { title: 'المرج', text: '' }, machines)).toBe('machine');
		expect(whoseWords('person', { title: 'المرج' }, machines)).toBe('machine');
		expect(whoseWords('machine', { title: 'The meadow' }, { madeBy: 'person', words: {} })).toBe('machine');
	});
});
