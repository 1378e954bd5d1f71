import type { DatasetColumn, DatasetName } from '../dataset.ts';

/** The page about a process's data, in Danish. */
export const data = {
	title: 'Data',
	lead: (process: string) => `Alt, der er kommet ind i »${process}«, som filer til regneark og programmer. Uden navne.`,
	files: {
		forslag: ['Forslag', 'Ét forslag pr. række, det nyeste først.'],
		kommentarer: ['Kommentarer', 'Én kommentar eller ét svar på en kommentar pr. række.'],
		svar: ['Svar', 'Hvad kommunen har svaret på forslag og spørgsmål.'],
		stoetter: ['Støtter dag for dag', 'Hvor mange der støttede, pr. dag og vej ind. Hvem eller hvad står der ikke.'],
		tal: ['Tal', 'De samme tal som på siden med tal: efter vej ind, niveau og tilstand.'],
	} as Record<DatasetName, readonly [heading: string, text: string]>,
	columns: {
		nummer: 'Nummeret, som alle ser.',
		side: 'Siden, hvor det står.',
		tema: 'Temaets nøgle; tomt, hvis det ikke hører til et tema.',
		overskrift: 'Overskriften, som den er skrevet.',
		tekst: 'Teksten, som den er skrevet. Den er offentlig, og et menneske kan have nævnt navne i den.',
		kanal:
			'Vejen ind: web, desk (Borgerservice), post, email, phone (telefon), meeting (møde), video eller social-media.',
		niveau:
			'Hvor sikkert forfatteren er kendt: 0 uden login, 1 e-mail eller telefon, 2 Borgerservice eller brev, 3 MitID. Tomt: uden person.',
		antal_personer: 'Hvor mange det kommer fra, når det kommer fra flere.',
		paa_vegne_af:
			'self (sig selv), relative (pårørende), association (forening), company (virksomhed), school (skole), authority (myndighed) eller employee (ansat). Aldrig hvem.',
		omraade: 'Områdets nøgle; tomt, hvis det ikke hører til et område.',
		breddegrad: 'Stedet, det handler om, i WGS84. Tomt, hvis ingen har peget på et sted.',
		laengdegrad: 'Stedet, det handler om, i WGS84.',
		dato: 'Dagen, det blev sagt eller skrevet. For støtter: dagen, de blev givet.',
		offentlig: 'Dagen, det blev offentligt.',
		tilstand:
			'received (modtaget), under-consideration (under overvejelse), taken-up (taget op), partly (delvist), not-taken-up (ikke taget op), already-so (allerede i gang) eller elsewhere (sendt videre).',
		besvaret: 'Dagen, der blev svaret; tomt, mens der ventes.',
		stoetter: 'Hvor mange der støtter.',
		kommentarer: 'Hvor mange kommentarer og svar på dem.',
		forslag: 'Nummeret på det forslag, kommentaren handler om.',
		svar_til: 'Nummeret på den kommentar, der svares på.',
		holdning: 'for, against (imod), question (spørgsmål) eller reply (svar på en kommentar).',
		slags: 'Hvad der blev svaret på: forslag eller spoergsmaal.',
		udfald: 'Hvad det blev til; de samme ord som tilstand.',
		begrundelse: 'Svaret med sin begrundelse.',
		sendt_til: 'Hvor det blev sendt hen.',
		dage: 'Dage, fra det blev sagt, til der blev svaret.',
		antal: 'Hvor mange.',
		maal: 'Hvad der tælles: bidrag, stoetter, tilstand eller personer_der_stoetter.',
	} satisfies Record<DatasetColumn, string>,
	column: 'Kolonne',
	meaning: 'Hvad står der',
	csv: (name: string) => `${name} som CSV`,
	json: (name: string) => `${name} som JSON`,
	columnsOf: (name: string) => `Kolonner: ${name}`,
	how: {
		heading: 'Sådan læser du filerne',
		lines: [
			'CSV-filerne er til regneark på dansk: semikolon mellem felterne, UTF-8 med et mærke i begyndelsen (BOM), så Excel viser æ, ø og å rigtigt. Et program skal springe mærket over, eller tage JSON.',
			'Et felt, der begynder med =, +, - eller @, har fået en apostrof foran, så et regneark ikke tager det for en formel.',
			'Filerne laves, mens du henter dem, og passer på sekundet.',
		],
	},
	without: {
		heading: 'Det er ikke med',
		text: 'Navne, pseudonymer, organisationer, steder skrevet i fri tekst, og hvem der har skrevet, støttet eller svaret. Har nogen taget noget tilbage, er det heller ikke med: hent igen, før du bruger det.',
	},
	licence: {
		heading: 'Licens',
		text: 'Tekster: CC BY 4.0, skriv kommunens navn og et link hertil. Tallene (stoetter og tal) må bruges helt frit (CC0).',
	},
	more: { heading: 'Følg med', feed: 'Nyheder (Atom)', calendar: 'Datoer (iCal)', api: 'Åbne data og API' },
};
