import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSupporters } from './supporter-line.ts';

const kinds = (text: string) =>
	readSupporters(text).map((one) => (one.ok ? `${one.identity.kind}: ${one.identity.value}` : `? ${one.line}`));

describe('a list of supporters', () => {
	test('takes an e-mail, a phone number, a CPR number, or name and address, with or without the name before', () => {
		expect(
			kinds(
				[
					'spurv@eksempel.dk',
					'Ane Spurv; spurv@eksempel.dk',
					'Bo Lærke, 20 30 40 50',
					'710190-1234',
					'Ida Solsort, Kærvej 4, 0000 Lindholm',
				].join('\n'),
			),
		).toEqual([
			'email: spurv@eksempel.dk',
			'email: spurv@eksempel.dk',
			'phone: 20 30 40 50',
			'cpr: 710190-1234',
			'address: Ida Solsort, Kærvej 4, 0000 Lindholm',
		]);
	});

	test('does not take a name alone, nor a line of nothing', () => {
		expect(kinds('Bo Lærke\n\n  \n- \n?')).toEqual(['? Bo Lærke', '? ?']);
	});

	test('drops the numbers of a copied list', () => {
		expect(kinds('1. spurv@eksempel.dk\n2) 20304050')).toEqual(['email: spurv@eksempel.dk', 'phone: 20304050']);
	});

	test('says something of every line that holds anything, whatever was pasted', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 60 })), (lines) => {
				const text = lines.map((line) => `x${line.replace(/\s/g, '')}`).join('\n');
				expect(readSupporters(text)).toHaveLength(lines.length);
			}),
		);
	});
});
