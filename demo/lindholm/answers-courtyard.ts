import type { Answer } from '../types.ts';

/** What the association has answered its neighbours so far. */
export const answersOnCourtyard: readonly Answer[] = [
	{
		by: 'line',
		contribution: 'courtyard-table',
		state: 'taken-up',
		heading: 'Bordet kommer med til afstemningen',
		text: 'Tømreren i blok 1 giver sin tid, og træet koster 11.000 kroner. Det har vi. Bordet er en af de tre ideer, vi stemmer om på generalforsamlingen.',
		day: -2,
	},
	{
		by: 'line',
		contribution: 'courtyard-workshop',
		state: 'under-consideration',
		heading: 'Vi spørger forsikringen',
		text: 'Vi vil gerne, men vi skal vide, hvem der hæfter, hvis nogen kommer til skade. Vi har skrevet til forsikringen.',
		day: -1,
	},
];
