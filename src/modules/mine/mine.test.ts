import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmWords, isConfirmed } from './confirming.ts';
import { type DataExport, expiryOf, exportState, whyExportIsRefused } from './export.ts';
import { byPurpose, sayValues } from './own-data.ts';
import { registerOf } from './register.ts';

const now = new Date('2026-11-24T09:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const file = (wish: Partial<DataExport> = {}): DataExport => ({
	id: 'x',
	askedAt: now,
	readyAt: null,
	byteCount: null,
	expiresAt: expiryOf(wish.askedAt ?? now),
	fetchedAt: null,
	...wish,
});

describe('a file with somebody’s data', () => {
	test('is being made, ready, fetched or too old', () => {
		expect(exportState(file(), now)).toBe('waiting');
		expect(exportState(file({ readyAt: now }), now)).toBe('ready');
		expect(exportState(file({ readyAt: now, fetchedAt: now }), hours(1000))).toBe('fetched');
		expect(exportState(file({ readyAt: now }), hours(7 * 24 - 1))).toBe('ready');
		expect(exportState(file({ readyAt: now }), hours(7 * 24))).toBe('expired');
	});

	test('is not made while another lies ready, and five times a day at most', () => {
		expect(whyExportIsRefused([], now)).toBeUndefined();
		expect(whyExportIsRefused([file({ readyAt: now })], now)).toBe('export-waiting');
		expect(whyExportIsRefused([file()], hours(0.5))).toBe('export-waiting');
		// One that was never made stands in nobody's way for long.
		expect(whyExportIsRefused([file()], hours(2))).toBeUndefined();
		const five = Array.from({ length: 5 }, () => file({ readyAt: now, fetchedAt: now }));
		expect(whyExportIsRefused(five, hours(1))).toBe('too-many-exports');
		expect(whyExportIsRefused(five, hours(25))).toBeUndefined();
	});
});

describe('deleting is meant', () => {
	test('when the words are typed, in either language, however they are spaced', () => {
		for (const words of Object.values(confirmWords))
			expect(isConfirmed(`  ${words.toUpperCase().replaceAll(' ', '  ')}. `)).toBe(true);
	});

	test('by nothing else', () => {
		fc.assert(fc.property(fc.string(), (typed) => !isConfirmed(typed) || /slet|delete/i.test(typed)));
		for (const typed of ['', 'ja', 'slet', 'slet ikke min konto', 'min konto']) expect(isConfirmed(typed)).toBe(false);
	});
});

describe('what stands in a column', () => {
	test('is said once for each value, a few of them, and nothing where there is nothing', () => {
		expect(sayValues({ type: 'text', values: [null, '', null] })).toBeUndefined();
		expect(sayValues({ type: 'text', values: ['a', 'b', 'a'] })).toEqual({
			kind: 'said',
			count: 3,
			shown: ['a', 'b'],
			left: 0,
		});
		expect(sayValues({ type: 'text', values: [...'abcdefgh'] })).toMatchObject({ shown: [...'abcde'], left: 3 });
		expect(sayValues({ type: 'boolean', values: [false] })).toMatchObject({ shown: [false] });
		const long = sayValues({ type: 'text', values: ['ord '.repeat(500)] });
		expect(String(long?.shown[0]).length).toBeLessThan(260);
	});

	test('shows no link that opens anything: it would open it for whoever reads over a shoulder', () => {
		const secret = 'sbrZ8c09dew1A19uvvxAbvBXi85TznJwMPDy-pZkhIc';
		const said = sayValues({ type: 'text', values: [`Log ind: http://localhost/log-ind/mail/${secret} Tak.`] });
		expect(said?.shown).toEqual(['Log ind: http://localhost/log-ind/mail/… Tak.']);
		expect(sayValues({ type: 'json', values: [{ a: secret }] })?.shown).toEqual(['{"a":"…"}']);
	});

	test('is only counted where it says nothing to a reader', () => {
		expect(sayValues({ type: 'text', values: ['fb9d3e1f-0669-43de-988e-94cc93b33d77'] })?.kind).toBe('counted');
		expect(sayValues({ type: 'bytea', values: ['\\x00', '\\x01'] })).toEqual({
			kind: 'counted',
			count: 2,
			shown: [],
			left: 0,
		});
		expect(sayValues({ type: 'uuid', values: ['1'] })?.kind).toBe('counted');
		expect(sayValues({ type: 'text', values: ['<!doctype html><p>'] })?.kind).toBe('counted');
	});

	test('stands with what it is for, what one is called first, and none is lost', () => {
		const purpose = fc.constantFrom(
			'say who wrote a contribution',
			'send receipts and answers',
			'sign in',
			'stay signed in',
		);
		fc.assert(
			fc.property(fc.array(fc.record({ purpose, id: fc.nat() })), (columns) => {
				const groups = byPurpose(columns);
				expect(groups.flat().length).toBe(columns.length);
				for (const group of groups) expect(new Set(group.map((one) => one.purpose)).size).toBe(1);
				const named = groups.findIndex(([first]) => first?.purpose === 'say who wrote a contribution');
				expect(named).toBeLessThan(1);
			}),
		);
	});
});

test('the register leaves nothing out, whatever the tags say', () => {
	const word = fc.constantFrom('a', 'b', 'c');
	const column = fc.record({
		column: fc.string(),
		pii: word,
		purpose: word,
		keep: word,
		about: fc.constantFrom('', 'staff'),
	});
	fc.assert(
		fc.property(fc.array(column), (columns) => {
			const register = registerOf(columns);
			expect(register.flatMap((one) => one.columns)).toHaveLength(columns.length);
			expect(new Set(register.map(({ purpose }) => purpose)).size).toBe(register.length);
			for (const { columns: own, kinds, keeps, persons } of register) {
				expect(own.every(({ pii, keep }) => kinds.includes(pii) && keeps.includes(keep))).toBe(true);
				expect(persons.includes('staff')).toBe(own.some(({ about }) => about === 'staff'));
			}
		}),
	);
});
