import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteFields, pastedNotes, titleOfNote, typedNotes } from './note-lines.ts';

const words = fc.stringMatching(/^[a-zæøå ,.!?]{1,200}$/).filter((text) => text.trim() !== '');

describe('notes that are pasted', () => {
	test('are one a line, without the signs that lists begin with', () => {
		const notes = pastedNotes('- Flere bænke\n\n2. Lys på stien\n• Et langbord\nBus 3 holder her');
		expect(notes.map(({ text }) => text)).toEqual(['Flere bænke', 'Lys på stien', 'Et langbord', 'Bus 3 holder her']);
	});

	test('may come from a sheet: table, note, how many or who, how many agreed', () => {
		const [first, second] = pastedNotes('Bord 1\tFlere bænke\t6\t14\nBord 2 | Lys på stien | Ane Prøvesen');
		expect(first).toMatchObject({ table: 'Bord 1', text: 'Flere bænke', headCount: '6', agreed: '14', name: '' });
		expect(second).toMatchObject({ table: 'Bord 2', text: 'Lys på stien', headCount: '', name: 'Ane Prøvesen' });
	});

	test('take over the table and theme that are said for all, but keep a table of their own', () => {
		const notes = pastedNotes('Flere bænke\nBord 2\tLys', { table: 'Bord 1', theme: 'torvet' });
		expect(notes.map(({ table, theme }) => [table, theme])).toEqual([
			['Bord 1', 'torvet'],
			['Bord 2', 'torvet'],
		]);
	});

	test('are as many as there are lines with something in them', () => {
		fc.assert(
			fc.property(fc.array(words), (lines) => {
				expect(pastedNotes(lines.join('\n')).map(({ text }) => text)).toEqual(lines.map((line) => line.trim()));
			}),
		);
	});
});

describe('notes in a form', () => {
	test('close up over rows that were left empty and keep every word of the others', () => {
		fc.assert(
			fc.property(fc.array(fc.option(words, { nil: '' }), { maxLength: 30 }), (texts) => {
				const form = new Map(texts.map((text, row) => [`text-${row}`, text]));
				const notes = typedNotes((name) => form.get(name), texts.length);
				expect(notes.map(({ text }) => text)).toEqual(texts.filter((text) => text.trim() !== ''));
			}),
		);
	});

	test('are none where only the table or the theme is filled in', () => {
		const form = new Map(noteFields.map((name) => [`${name}-0`, name === 'table' || name === 'theme' ? 'x' : '']));
		expect(typedNotes((name) => form.get(name), 1)).toEqual([]);
	});
});

describe('the title of a note', () => {
	test('is its first sentence', () => {
		expect(titleOfNote('Sæt en bænk ved bageren. Der er langt hjem.', 80)).toBe('Sæt en bænk ved bageren');
		expect(titleOfNote('Hvem rydder op? Det gør vi.', 80)).toBe('Hvem rydder op?');
		expect(titleOfNote('Tag 9. klasse med. De ved det.', 80)).toBe('Tag 9. klasse med');
	});

	test('is never empty and never too long', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
				fc.pre(text.trim() !== '');
				const title = titleOfNote(text, 80);
				expect(title.trim()).not.toBe('');
				expect(title.length).toBeLessThanOrEqual(80);
			}),
		);
	});
});
