import type { CalendarEntry } from '../types.ts';

/** What is coming, drawn from phases and promised dates. */
export const calendar: readonly CalendarEntry[] = [
	{
		day: 9,
		title: 'Sidste dag for forslag til »Hjælp, der holder«',
		where: 'Her på siden, i Borgerservice eller på telefon',
		process: 'support',
		en: { title: 'Last day for proposals to “Support that lasts”', where: 'Here, at Citizen Service or by telephone' },
	},
	{
		day: 12,
		title: 'Sidste dag for at pege på en plads til en bænk',
		where: 'Åløkken',
		process: 'benches',
		en: { title: 'Last day to point out a place for a bench', where: 'Åløkken' },
	},
	{
		day: 44,
		title: 'Alle, der skrev til »Hjælp, der holder«, har fået svar',
		where: 'Her på siden og med brev',
		process: 'support',
		en: { title: 'Everyone who wrote to “Support that lasts” has an answer', where: 'Here and by letter' },
	},
	{
		day: 75,
		title: 'Det gamle bibliotek åbner som fælles køkken',
		where: 'Kærvej 2, Vestbyen',
		process: 'library',
		en: { title: 'The old library opens as a shared kitchen', where: 'Kærvej 2, Vestbyen' },
	},
];
