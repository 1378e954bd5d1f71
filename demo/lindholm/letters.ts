import type { LetterBatch } from '../types.ts';

/** Letters with codes: to the ones whom the district nurses know, and a pile on the counter of the library. */
export const letters: readonly LetterBatch[] = [
	{
		title: 'Åløkken og Havnen, til dem uden Digital Post',
		process: 'support',
		message:
			'Vi skal lave en plan for hjælpen i Lindholm de næste ti år. Du kender hjælpen indefra. Derfor skriver vi til dig på papir.\n\nSkriv én ting, der skal være anderledes, eller støt det, en anden har foreslået. Det behøver ikke tage mere end fem minutter.',
		writtenBy: 'maj-britt',
		day: -26,
		lastDay: 9,
		to: ['tove', 'steen', 'ulla', 'bent', 'viggo', 'aase', 'grethe', 'carl', 'kirsten', 'jytte', 'inger', 'birthe'],
		blank: 0,
		used: [
			{ by: 'tove', letter: 1, day: -23 },
			{ by: 'ulla', letter: 3, day: -22 },
			{ by: 'viggo', letter: 5, day: -20 },
			{ by: 'kirsten', letter: 9, day: -14 },
			{ by: 'birthe', letter: 12, day: -6 },
		],
		revoked: [{ letter: 2, day: -19, reason: 'Kom retur: flyttet ud af Fyrtårnet' }],
	},
	{
		title: 'Stakken på bibliotekets disk',
		message:
			'Lindholm spørger, før vi beslutter. Med koden her kan du være med uden MitID.\n\nTag brevet med hjem, eller brug en af bibliotekets skærme. Personalet hjælper gerne.',
		writtenBy: 'maj-britt',
		day: -17,
		lastDay: 40,
		to: [],
		blank: 25,
		used: [
			{ by: 'sussi', letter: 1, day: -15 },
			{ by: 'brian', letter: 2, day: -15 },
			{ by: 'hassan', letter: 7, day: -9 },
		],
		revoked: [{ letter: 4, day: -12, reason: 'Blev revet over på disken' }],
	},
];
