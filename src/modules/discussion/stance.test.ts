import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForAnswer, isStance, stances, titleOfComment } from './stance.ts';

describe('the title of a comment', () => {
	test('is the comment itself when that is short', () => {
		expect(titleOfComment('Ja, men ikke om\nmorgenen')).toBe('Ja, men ikke om morgenen');
	});

	test('ends between two words when the comment is long', () => {
		expect(titleOfComment(`${'Vi bruger kantinen til halv fem. '.repeat(5)}`)).toBe(
			'Vi bruger kantinen til halv fem. Vi bruger kantinen til halv fem. Vi bruger…',
		);
	});

	test('is one line of 1 to 80 whole characters, whatever was written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const title = titleOfComment(text);
				expect(title.length).toBeGreaterThan(0);
				expect(title.length).toBeLessThanOrEqual(80);
				expect(title).not.toMatch(/\n/);
				expect(title.isWellFormed()).toBe(text.isWellFormed() || title.isWellFormed());
			}),
		);
	});
});

describe('a stance', () => {
	test('is one of three, and nothing else passes for one', () => {
		expect(stances.every(isStance)).toBe(true);
		expect([undefined, '', 'reply', 'For', 'toString'].some(isStance)).toBe(false);
	});

	test('asks for an answer only when it is a question', () => {
		expect([...stances, 'reply' as const].filter(asksForAnswer)).toEqual(['question']);
	});
});
