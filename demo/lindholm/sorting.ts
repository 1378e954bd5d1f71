import type { SortedDay } from '../types.ts';

const by = 'maj-britt';

/** How far Maj-Britt and her colleagues are with sorting what came in to the plan: some read, points taken out, alike ones merged. */
export const sorting: SortedDay = {
	pieces: [
		{
			contribution: 'evening-phone',
			by,
			day: -8,
			tags: ['telefon', 'aften'],
			sorted: true,
			points: [
				{
					key: 'phone',
					heading: 'En telefon, der bliver taget om aftenen',
					words: 'Jeg vil ikke på skadestuen, og jeg vil ikke ringe til min søster igen.',
					tags: ['telefon', 'aften'],
				},
			],
		},
		{
			contribution: 'mothers-voice',
			by: 'nadia',
			day: -8,
			tags: ['telefon', 'pårørende'],
			sorted: true,
			points: [
				{
					key: 'phone-relatives',
					heading: 'Et nummer, pårørende må ringe til',
					words: 'Jeg vil bare have lov at fortælle jer noget.',
					tags: ['telefon', 'pårørende'],
				},
			],
		},
		{
			contribution: 'repair-wheelchair',
			by: 'nadia',
			day: -7,
			tags: ['hjælpemidler', 'telefon'],
			sorted: true,
			points: [
				{
					key: 'loan-chair',
					heading: 'En lånestol, når ens egen går i stykker',
					words: 'Jeg lå i sengen i tre døgn, for jeg har kun den ene stol.',
					tags: ['hjælpemidler'],
				},
				{
					key: 'phone-workshop',
					heading: 'En vagttelefon i weekenden',
					words: 'En vagttelefon og en lånestol.',
					tags: ['telefon', 'hjælpemidler'],
				},
			],
		},
		{
			contribution: 'letters',
			by,
			day: -7,
			tags: ['breve', 'forståeligt'],
			sorted: true,
			points: [
				{
					key: 'plain-letters',
					heading: 'Breve, man forstår',
					words: 'Men jeg forstår ikke, om det er ja eller nej.',
					tags: ['breve', 'forståeligt'],
				},
			],
		},
		{
			contribution: 'large-print',
			by,
			day: -7,
			tags: ['breve'],
			sorted: true,
			points: [
				{
					key: 'large-letters',
					heading: 'Større bogstaver i brevene',
					words: 'Jeg kan ikke læse jeres breve.',
					tags: ['breve', 'forståeligt'],
				},
			],
		},
		{
			contribution: 'no-phone-calls',
			by: 'nadia',
			day: -6,
			tags: ['unge', 'telefon'],
			sorted: true,
			points: [
				{
					key: 'text-message',
					heading: 'Skriv en sms i stedet for at ringe',
					words: 'Send en sms med et navn og et klokkeslæt.',
					tags: ['unge', 'telefon'],
				},
			],
		},
		{
			contribution: 'same-helpers',
			by,
			day: -6,
			tags: ['de samme mennesker'],
			sorted: true,
			points: [
				{
					key: 'few-helpers',
					heading: 'Færre forskellige hjælpere',
					words: 'I sidste måned var der 31 forskellige mennesker i vores soveværelse.',
					tags: ['de samme mennesker'],
				},
			],
		},
		{
			contribution: 'one-adult',
			by: 'nadia',
			day: -5,
			tags: ['unge', 'de samme mennesker'],
			sorted: true,
			points: [
				{
					key: 'one-adult',
					heading: 'Én voksen, der bliver',
					words: 'Den, der hjalp, var pedellen, for han var der hver dag.',
					tags: ['unge', 'de samme mennesker'],
				},
			],
		},
		{ contribution: 'discharge', by, day: -4, tags: ['overgange'], sorted: false, points: [] },
		{ contribution: 'young-adult-gap', by, day: -4, tags: ['overgange', 'unge'], sorted: false, points: [] },
	],
	merges: [
		{ by, day: -5, points: ['phone', 'phone-relatives', 'phone-workshop'] },
		{ by, day: -4, points: ['plain-letters', 'large-letters'] },
	],
	assigned: [
		{ point: 'loan-chair', by, to: 'jonas', day: -3 },
		{ point: 'one-adult', by, to: 'nadia', day: -3 },
	],
	answers: [
		{
			point: 'plain-letters',
			by,
			day: -2,
			text: 'Vi skriver de femten breve om, som flest får. Svaret, ja eller nej, kommer til at stå i den første linje, og bogstaverne bliver større. Fire, der får brevene, læser dem igennem, før de bliver sendt.',
			changed: true,
			where: 'Udkastets mål 3: Breve, der kan læses',
		},
		{
			point: 'text-message',
			by: 'nadia',
			day: -2,
			text: 'Det gør vi allerede i ungehuset, og nu gør vi det også i jobcentret. Du får en sms med navn og klokkeslæt dagen før.',
			changed: false,
		},
	],
	shownOn: { by, day: -1 },
};
