import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceOn } from './question-advice.ts';

describe('advice on a question', () => {
	test.each([
		['Hvad skal vi gøre med engen', 'no-question-mark'],
		['Hvad mangler du? Og hvor?', 'several-questions'],
		['Skal vi bygge en bro?', 'yes-or-no'],
		['Skal vi bygge en bro eller en færge?', undefined],
		['Hvor mangler du et sted at sidde?', undefined],
	])('to "%s" is %s', (question, advice) => {
		expect(adviceOn(question)).toBe(advice);
	});

	test('calls a question broad when it cannot be read at a glance', () => {
		const words = `Hvad ${'meget '.repeat(30)}?`;
		expect(adviceOn(words)).toBe('too-broad');
	});

	test('never fails, and never has anything against a short question that begins with "Hvor"', () => {
		fc.assert(
			fc.property(fc.string(), (anything) => {
				adviceOn(anything);
				const plain = anything.replaceAll('?', '').slice(0, 100);
				expect(adviceOn(`Hvor ${plain}?`)).toBeUndefined();
			}),
		);
	});
});
