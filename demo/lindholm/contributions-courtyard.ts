import type { Contribution } from '../types.ts';

const here = { process: 'courtyard' } as const;

/** What the neighbours dream of in their courtyard. */
export const contributionsOnCourtyard: readonly Contribution[] = [
	{
		...here,
		key: 'courtyard-table',
		title: 'Ét langt bord, og ikke ti små',
		text: 'Vi har ti borde på altanerne og spiser alene. Sæt ét på 12 meter midt i gården. Så kommer jeg ned med kartoffelsalaten.',
		day: -9,
		hour: 18,
		channel: 'web',
		by: 'lis',
		level: 1,
		showAs: 'name',
	},
	{
		...here,
		key: 'courtyard-workshop',
		title: 'Et skur med værktøj, som alle har nøgle til',
		text: 'Jeg har en bænkhøvl, en rundsav og en kælder uden strøm. I har ting, der skal laves. Jeg holder gerne åbent om torsdagen.',
		day: -7,
		hour: 9,
		channel: 'web',
		by: 'lasse',
		level: 3,
		showAs: 'name',
		place: 'Hjørnet ved blok 3',
	},
	{
		...here,
		key: 'courtyard-beds',
		title: 'Højbede, man kan nå fra en stol',
		text: 'Jeg kan ikke ligge på knæ mere. Byg dem 80 centimeter høje, så kommer jeg hver dag og luger for de andre.',
		day: -5,
		hour: 14,
		channel: 'phone',
		by: 'aase',
		enteredBy: 'jonas',
		level: 2,
		showAs: 'name',
	},
	{
		...here,
		key: 'courtyard-shade',
		title: 'Behold de to birketræer',
		text: 'Der er planer om at fælde dem for at få plads. De giver den eneste skygge, vi har om sommeren.',
		day: -3,
		hour: 21,
		channel: 'web',
		by: 'olena',
		level: 1,
		showAs: 'name',
	},
];
