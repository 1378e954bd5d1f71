import { describe, expect, test } from 'vitest';
import { canBeShown, isHeardByAll, type ToldStory, whyStoryIsRefused } from './story.ts';

const told: ToldStory = { form: 'story', showAs: 'unnamed', text: 'Vi fik ro på.', answers: [] };
const refusal = (wish: Partial<ToldStory>, hasName = false) =>
	whyStoryIsRefused({ ...told, ...wish }, hasName)?.refusal;

describe('a story', () => {
	test('is told in words, in one answer, or by voice', () => {
		expect(refusal({})).toBeUndefined();
		expect(refusal({ text: undefined, answers: [{ question: 'next', text: 'Bliv ved.' }] })).toBeUndefined();
		expect(refusal({ text: undefined, recording: 'r' })).toBeUndefined();
		expect(refusal({ text: undefined })).toBe('story-empty');
	});

	test('answers each question once', () => {
		const twice = [
			{ question: 'next', text: 'Bliv ved.' },
			{ question: 'next', text: 'Stop.' },
		] as const;
		expect(refusal({ answers: twice })).toBe('question-unknown');
	});

	test('of several says how many they were', () => {
		expect(refusal({ form: 'focus-group' })).toBe('people-missing');
		expect(refusal({ form: 'conversation', people: 1 })).toBe('people-missing');
		expect(refusal({ form: 'conversation', people: 2 })).toBeUndefined();
	});

	test('with a name has one', () => {
		expect(refusal({ showAs: 'named' })).toBe('name-missing');
		expect(refusal({ showAs: 'named' }, true)).toBeUndefined();
	});
});

test('a recording is shown when it is written out, and heard by all when its teller said so too', () => {
	const story = { recordingId: 'r', transcript: '', decision: 'shown', playable: true, withdrawnAt: null } as const;
	expect(canBeShown(story)).toBe(false);
	expect(canBeShown({ ...story, transcript: 'Vi fik ro på.' })).toBe(true);
	expect(canBeShown({ ...story, recordingId: null })).toBe(true);
	expect(isHeardByAll(story)).toBe(true);
	expect(isHeardByAll({ ...story, playable: false })).toBe(false);
	expect(isHeardByAll({ ...story, decision: null })).toBe(false);
	expect(isHeardByAll({ ...story, withdrawnAt: new Date() })).toBe(false);
});
