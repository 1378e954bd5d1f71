import type { Guess, Payer } from './investment.ts';

type Count = { one: string; other: string };

/** What the investment sheet says, in Danish. */
export const da = {
	title: 'Regnestykket',
	link: 'Se regnestykket: hvad ville det betale?',
	lead: (title: string) => `Projekt: ${title}`,
	/** Stands wherever a result stands: on the page, in the file and in the case. */
	caution:
		'Regnestykket siger, hvad det ville betale, hvis ændringen sker. Det siger ikke, om projektet virker. Det må de fortælle, det er for.',
	payers: {
		municipality: 'Kommunen',
		region: 'Regionen',
		state: 'Staten',
		other: 'Andre',
	} as Readonly<Record<Payer, string>>,
	together: 'Alle tilsammen',
	guesses: { low: 'Forsigtigt bud', middle: 'Mest sandsynligt', high: 'Håbefuldt bud' } as Readonly<
		Record<Guess, string>
	>,
	after: { one: 'Efter 1 år', other: 'Efter {n} år' } as Count,
	persons: { one: 'Regnet for 1 person.', other: 'Regnet for {n} personer.' } as Count,
	rate: (percent: string) => `Renten er ${percent}\u00a0% om året: en krone tæller mindre, jo senere den kommer.`,
	chart: 'Hvad det ville betale efter 10 år',
	chartCaption:
		'Strækket går fra det forsigtige til det håbefulde bud. Mærket er det sandsynlige. Den tynde streg er nul: til venstre for den koster det mere, end det giver.',
	said: (low: string, middle: string, high: string) => `${middle} (mellem ${low} og ${high})`,
	table: 'Hvad hver af dem ville have tilovers',
	payer: 'Hvis penge',
	years: 'Hvornår',
	csv: 'Hent tallene som CSV',
	costs: 'Det koster projektet',
	effects: 'Det venter vi, at der ændrer sig',
	what: 'Hvad',
	amount: 'Beløb',
	basis: { project: 'om året for hele projektet', person: 'om året for hver person' } as Readonly<
		Record<'project' | 'person', string>
	>,
	when: 'Hvilke år',
	span: (from: string, until: string) => (from === until ? `År ${from}` : `År ${from} til ${until}`),
	change: 'Om året for hver person',
	changeText: (low: string, middle: string, high: string, unit: string) =>
		`${middle} (${low} til ${high}). Enhed: ${unit}`,
	unitCost: 'Pris for en enhed',
	unitText: (amount: string, unit: string) => `${amount} pr. ${unit}`,
	source: 'Hvor prisen er fra',
	sourceText: (source: string, year: string) => `${source}, ${year}-priser`,
	staff: {
		title: 'Regnestykke',
		what: 'Hvad det koster, hvad det ændrer, og hvem det betaler sig for',
		lead: 'Skriv, hvad projektet koster, og hvad I venter, at det ændrer. Alle kan se det, når der er mindst én af hver.',
		sent: 'Byrådet har sagen. Regnestykket kan ikke ændres mere.',
		see: 'Se regnestykket',
		base: 'For hvor mange?',
		persons: 'Antal personer',
		rate: 'Rente i procent om året',
		rateHint:
			'Så meget mindre tæller en krone, der kommer et år senere. For eksempel 3,5. Skriv 0 for at lade alle år tælle ens.',
		save: 'Gem',
		addCost: 'Tilføj noget, det koster',
		addEffect: 'Tilføj noget, der ændrer sig',
		name: 'Hvad er det?',
		costHint: 'For eksempel »To kontaktpersoner«.',
		effectHint: 'For eksempel »Færre døgn på institution«.',
		payer: 'Hvis penge er det?',
		amount: 'Beløb i kroner',
		basis: 'Hvad gælder beløbet for?',
		fromYear: 'Fra hvilket år?',
		fromHint: 'År 1 er projektets første.',
		years: 'I hvor mange år?',
		unit: 'Hvad tæller I?',
		unitHint: 'Én enhed, for eksempel døgn eller skoledag.',
		unitCost: 'Hvad koster en enhed i kroner?',
		source: 'Hvor har I prisen fra?',
		priceYear: 'Hvilket års priser?',
		guess: 'Hvor mange færre enheder om året for hver person?',
		guessHint: 'Skriv et minus foran, hvis det bliver flere.',
		add: 'Tilføj',
		remove: 'Fjern',
		removeNamed: (name: string) => `Fjern »${name}«`,
		none: 'Der står ikke noget endnu.',
	},
	acts: {
		set: 'Gem regnestykket',
		addCost: 'Tilføj noget, det koster',
		addEffect: 'Tilføj noget, der ændrer sig',
		remove: 'Fjern en linje fra regnestykket',
	},
	notices: {
		'sheet-set': 'Regnestykket er gemt.',
		'line-added': 'Linjen er tilføjet.',
		'line-removed': 'Linjen er fjernet.',
	},
};
