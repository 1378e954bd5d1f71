import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LetterFacts, letterState, whyLetterIsRefused } from './letter.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-01-${String(number).padStart(2, '0')}`);
const letters: fc.Arbitrary<LetterFacts> = fc.record({
	usedOn: fc.option(day),
	revokedAt: fc.option(fc.constant(new Date('2027-01-05T12:00:00Z'))),
	lastOn: day,
});

test('a code can be used only while it is unused, not revoked and not past its last day', () => {
	fc.assert(
		fc.property(letters, day, (letter, today) => {
			const open = letter.usedOn === null && letter.revokedAt === null && today <= letter.lastOn;
			expect(whyLetterIsRefused(letter, today) === undefined).toBe(open);
		}),
	);
});

test('a used letter stays used for ever, whatever happens to it afterwards', () => {
	fc.assert(
		fc.property(letters, day, day, (letter, usedOn, today) => {
			expect(letterState({ ...letter, usedOn }, today)).toBe('used');
			expect(whyLetterIsRefused({ ...letter, usedOn }, today)).toBe('letter-used');
		}),
	);
});

test('the last day counts as a whole, and the day after does not', () => {
	const letter = { usedOn: null, revokedAt: null, lastOn: '2027-01-31' };
	expect(letterState(letter, '2027-01-31')).toBe('unused');
	expect(whyLetterIsRefused(letter, '2027-02-01')).toBe('letter-expired');
});

test('a code that no letter has is wrong', () => {
	expect(whyLetterIsRefused(undefined, '2027-01-01')).toBe('code-wrong');
});
