import type { Contribution } from '../types.ts';

const here = { process: 'benches' } as const;

/** The first places pointed out for a bench. */
export const contributionsOnBenches: readonly Contribution[] = [
	{
		...here,
		key: 'bench-hill',
		title: 'Halvvejs oppe ad bakken på Åløkkevej',
		text: 'Jeg bor i nummer 15 og er næsten 90. Jeg kan gå op ad bakken, hvis jeg må sidde på midten. Ved lygtepælen foran 31 er der bredt nok.',
		day: -2,
		hour: 11,
		channel: 'web',
		by: 'carl',
		level: 0,
		showAs: 'name',
		place: 'Åløkkevej 31',
	},
	{
		...here,
		key: 'bench-grocer',
		title: 'Ved købmanden, i læ',
		text: 'Man skal kunne stille posen fra sig og vente på bussen. Ikke ved affaldsspandene, dér er hvepse. Om hjørnet er der læ for vinden.',
		day: -1,
		hour: 15,
		channel: 'desk',
		by: 'grethe',
		enteredBy: 'jonas',
		level: 2,
		showAs: 'name',
		place: 'Købmanden på Åløkkevej',
	},
	{
		...here,
		key: 'bench-playground',
		title: 'Med bord, ved legepladsen',
		text: 'Vi er tre dagplejere med ti unger. De spiser madpakke på en kantsten.',
		day: -1,
		hour: 19,
		channel: 'web',
		group: { headCount: 3, place: 'Åløkken', description: 'Dagplejere, som ikke har skrevet navn' },
		level: 0,
		showAs: 'name',
		place: 'Legepladsen ved Åløkkevej',
	},
];
