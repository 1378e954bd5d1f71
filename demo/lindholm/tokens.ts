import type { ProgramToken } from '../types.ts';

/** What lets other systems act in Lindholm: the library's screens, an association's calendar, and one that was stopped. */
export const tokens: readonly ProgramToken[] = [
	{
		by: 'maj-britt',
		name: 'Fagsystemet, der sender svar herover',
		scopes: ['contribution.consider', 'contribution.answer'],
		days: 365,
		day: -30,
	},
	{
		by: 'henrik',
		name: 'Skærmene på biblioteket',
		scopes: ['area.add', 'organisation.*'],
		days: 90,
		day: -25,
	},
	{
		by: 'henrik',
		name: 'Prøve af den nye hjemmeside',
		scopes: ['process.*'],
		days: 30,
		day: -20,
		revokedOn: -12,
	},
];
