import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfPlace, placesNamed, type TextsOnSite } from './named-places.ts';

const numbersIn = (line: string) =>
	placesNamed(line).flatMap(({ place }) => (place ? `${place.word} ${place.number}` : []));

describe('a line that says where something was changed', () => {
	test('names sections, paragraphs and annexes, one or several, in the words that people use', () => {
		expect(numbersIn('Planens § 8, stk. 3')).toEqual(['section 8']);
		expect(numbersIn('§4 og kortet')).toEqual(['section 4']);
		expect(numbersIn('Afsnit 2, 3 og 5 samt bilag 1')).toEqual([
			'paragraph 2',
			'paragraph 3',
			'paragraph 5',
			'annex 1',
		]);
		expect(numbersIn('§§ 4-6')).toEqual(['section 4', 'section 6']);
		expect(numbersIn('Redegørelsen, side 9, og møde 4')).toEqual([]);
		// A date after it is no further number.
		expect(numbersIn('Afsnit 2 og 3. udkast')).toEqual(['paragraph 2']);
		expect(numbersIn('§ 1234')).toEqual([]);
	});

	test('says the same when it is put together again, whatever it says', () => {
		const words = fc.constantFrom(
			'§',
			'§§ ',
			'afsnit ',
			'Bilag ',
			' og ',
			', ',
			'-',
			'12',
			'3',
			'.',
			'stk. ',
			'x',
			' ',
			'2027',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
				const line = parts.join('');
				const runs = placesNamed(line);
				expect(runs.map(({ text }) => text).join('')).toBe(line);
				for (const { text, place } of runs) if (place) expect(Number(/\d+$/.exec(text)?.[0])).toBe(place.number);
			}),
		);
	});
});

describe('a place', () => {
	const chapters = [
		{ title: 'Formål', paragraphs: [{ number: 1, text: 'Et.' }] },
		{ title: 'Støj', paragraphs: [2, 3].map((number) => ({ number, text: 'To.' })) },
	];
	const texts: TextsOnSite = { path: '/hoering/huset', chapters, annexes: [], inPlan: new Map() };
	const at = (word: 'section' | 'paragraph' | 'annex', number: number, more: Partial<TextsOnSite> = {}) =>
		addressOfPlace({ word, number }, { ...texts, ...more });

	test('is read in the material, and in the plan as it reads now where there is one', () => {
		expect(at('section', 2)).toBe('/hoering/huset#afsnit-2');
		expect(at('paragraph', 3)).toBe('/hoering/huset#afsnit-3');
		expect(at('paragraph', 4)).toBeUndefined();
		const inPlan = new Map([[2, '/plan/huset#afsnit-7']]);
		expect(at('section', 2, { inPlan })).toBe('/plan/huset#afsnit-7');
		expect(at('section', 3, { inPlan })).toBe('/hoering/huset#afsnit-3');
	});

	test('follows the numbers that a plan has of its own', () => {
		const numbered = [
			{ title: '§ 4 Bebyggelse', paragraphs: [{ number: 1, text: 'Højst to etager.' }] },
			{ title: '', paragraphs: [{ number: 2, text: '§ 5. Beplantning.' }] },
		];
		expect(at('section', 4, { chapters: numbered })).toBe('/hoering/huset#kapitel-1');
		expect(at('section', 5, { chapters: numbered })).toBe('/hoering/huset#afsnit-2');
		// There is a second paragraph, and no second section.
		expect(at('section', 2, { chapters: numbered })).toBeUndefined();
		expect(at('paragraph', 2, { chapters: numbered })).toBe('/hoering/huset#afsnit-2');
	});

	test('in an annex is that which has the number, or stands at it', () => {
		const annex = (title: string) => ({ title, url: `https://kort.example/${title}` });
		expect(at('annex', 2, { annexes: [annex('Kort'), annex('Støj')] })).toBe('https://kort.example/Støj');
		const named = [annex('Bilag 3 Kort'), annex('Bilag 1: Støj')];
		expect(at('annex', 1, { annexes: named })).toBe('https://kort.example/Bilag 1: Støj');
		expect(at('annex', 2, { annexes: named })).toBeUndefined();
	});
});
