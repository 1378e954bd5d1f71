import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecipients } from './recipients.ts';

const word = fc.stringMatching(/^[A-Za-zæøå]{1,20}$/);
const line = fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 4 }));

test('reads back every list that could be typed, by semicolons or pasted from a sheet', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(line, { maxLength: 20, selector: (one) => one.flat().join('|').toLowerCase() }),
			fc.constantFrom(';', ' ; ', '\t', ';;'),
			(lines, between) => {
				const typed = lines.map(([name, address]) => [name, ...address].join(between)).join('\n\n');
				expect(readRecipients(typed)).toEqual({
					recipients: lines.map(([name, address]) => ({ name, address: address.join('\n') })),
				});
			},
		),
	);
});

test('never throws, never lets a line through without a name and an address, and names the line that is wrong', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }), (lines) => {
			const { recipients, mistake } = readRecipients(lines.join('\n'));
			for (const { name, address } of recipients) expect([/\p{L}/u.test(name), address !== '']).toEqual([true, true]);
			if (mistake) expect(mistake.line).toBeGreaterThan(0);
		}),
	);
});

test.each([
	['1234; Åvej 1', 'recipient-name', 1],
	['Karla Prøve; Åvej 1\nkarla@post.example; Åvej 2', 'recipient-name', 2],
	['Karla Prøve', 'recipient-address', 1],
	[`Karla Prøve; ${'x'.repeat(61)}`, 'recipient-too-long', 1],
	['Karla Prøve; 你好 1', 'recipient-sign', 1],
	['Karla Prøve; a; b; c; d; e', 'recipient-too-long', 1],
	['Karla Prøve; Åvej 1\n\nkarla prøve;Åvej 1', 'recipient-twice', 3],
] as const)('refuses %j', (typed, key, lineNumber) => {
	expect(readRecipients(typed).mistake).toEqual({ key, line: lineNumber });
});
