/** What this module says to those who write. */
export const staffDa = {
	kinds: { answer: 'Svaret', theme: 'Temaet', option: 'Muligheden', meeting: 'Mødet' },
	overview: {
		title: (title: string) => `Med andre ord: ${title}`,
		lead: 'Nogle læser langsomt, andre læser et andet sprog. Skriv det samme, så de også kan læse det.',
		back: 'Se det, som det står nu',
		link: 'Let dansk og andre sprog',
		none: 'Ikke skrevet endnu',
		states: { waiting: 'Venter på at blive godkendt', ready: 'Vises', stale: 'Ældre end den danske tekst' },
	},
	wordings: {
		let: {
			name: 'Let dansk',
			title: (title: string) => `I let dansk: ${title}`,
			lead: 'Korte sætninger og almindelige ord, én ting ad gangen. Teksten får sin egen side, når en af jer har godkendt den.',
			save: 'Gem den lette tekst',
		},
		en: {
			name: 'Engelsk',
			title: (title: string) => `På engelsk: ${title}`,
			lead: 'Til dem, der læser siden på engelsk. Det, du lader stå tomt, vises på dansk.',
			save: 'Gem den engelske tekst',
		},
		ar: {
			name: 'Arabisk',
			title: (title: string) => `På arabisk: ${title}`,
			lead: 'Til dem, der læser siden på arabisk. Det, du lader stå tomt, vises på dansk.',
			save: 'Gem den arabiske tekst',
		},
	},
	fields: {
		heading: 'Overskrift',
		title: 'Titel',
		lead: 'Kort sagt',
		intro: 'Indledning',
		text: 'Tekst',
		questions: 'Spørgsmål, ét på hver linje',
		access: 'Sådan kommer man ind',
		quietVoices: 'Sådan kommer alle til orde',
		agenda: 'Dagsorden, ét punkt på hver linje',
	},
	inDanish: (danish: string) => `På dansk: ${danish}`,
	machine: {
		button: 'Oversæt resten maskinelt',
		hint: 'En maskine oversætter de felter, der er tomme. Det, du selv har skrevet, bliver stående. Siden siger, at en maskine har skrevet det, til en af jer godkender det.',
	},
	stale: 'Den danske tekst er ændret, siden denne blev skrevet. Læs dem op mod hinanden, ret, og gem.',
	waiting: 'Teksten er ikke godkendt endnu, og ingen andre kan se den. Læs den en gang til, og godkend den så.',
	machineWaits: 'En maskine har skrevet teksten. Siden siger det, indtil en af jer, som kan sproget, har godkendt den.',
	approved: (name: string, date: string) => `Godkendt af ${name}, ${date}`,
	approve: 'Godkend teksten',
	see: 'Se den lette side',
	acts: { write: 'Gem teksten', approve: 'Godkend teksten' },
	notices: { 'words-saved': 'Teksten er gemt.', 'words-approved': 'Teksten er godkendt.' },
	refusals: {
		'too-long': ({ length, limit }: Readonly<Record<string, string | number>>) =>
			`Det er ${length} tegn. Der er plads til ${limit}. Kort det af.`,
		'wording-missing': 'Der er ikke skrevet nogen tekst endnu. Skriv og gem den først.',
		'wording-changed': 'Teksten er ændret, siden du åbnede siden. Læs den igen, før du godkender den.',
		'wording-empty': 'Alle felter er tomme. Skriv mindst ét af dem.',
		'wording-unknown': 'Det kan ikke skrives på den måde her.',
		'nothing-to-translate': 'Der er ingen tomme felter at oversætte. Tøm dem, du vil have oversat igen.',
		'translator-away':
			'Maskinen, der oversætter, svarer ikke. Intet er gemt, og det, du har skrevet, står her endnu. Prøv igen om lidt.',
		'translator-busy':
			'Maskinen, der oversætter, har for travlt lige nu. Det, du har skrevet, står her endnu. Prøv igen om et par minutter.',
		'translator-refused':
			'Maskinen, der oversætter, siger nej. Det, du har skrevet, står her endnu. Bed jeres it-afdeling se på den.',
		'translator-too-much':
			'Teksten er for lang til maskinen. Det, du har skrevet, står her endnu. Skriv noget af den selv, og prøv igen.',
		'translator-nonsense':
			'Maskinen, der oversætter, svarede noget, vi ikke kan bruge. Det, du har skrevet, står her endnu. Bed jeres it-afdeling se på den.',
	},
};
