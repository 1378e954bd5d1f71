import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVoice } from './mailed-voice.ts';

describe('what an answer to a mail about a proposal says', () => {
	test.each([
		['for: Det er en god idé.', 'for', 'Det er en god idé.'],
		['Imod:\n\nDer er ikke plads.', 'against', 'Der er ikke plads.'],
		['imod\nDer er ikke plads.', 'against', 'Der er ikke plads.'],
		['Against: there is no room.', 'against', 'there is no room.'],
		['Spørgsmål: hvad koster den?', 'question', 'hvad koster den?'],
		['For mange år siden var der en bænk.', 'question', 'For mange år siden var der en bænk.'],
		['Imod dette taler prisen.', 'question', 'Imod dette taler prisen.'],
		['Hej\nHvad koster den?', 'question', 'Hej\nHvad koster den?'],
		['for:', 'question', 'for:'],
	])('of »%s« is %s', (typed, stance, text) => {
		expect(readVoice(typed)).toEqual({ stance, text });
	});

	test('never loses a word, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
				const { stance, text } = readVoice(typed);
				expect(typed.trim().endsWith(text)).toBe(true);
				if (stance !== 'question')
					expect(typed.trim().slice(0, -text.length)).toMatch(/^(for|imod|mod|against)[ \t]*[:\n]/i);
			}),
		);
	});
});
