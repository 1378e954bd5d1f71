/** The accessibility statement, in Danish. */
export const accessibility = {
	title: 'Tilgængelighedserklæring',
	lead: 'Alle skal kunne være med. Her står, hvor langt vi er, og hvem du siger det til, når noget driller.',
	scope: {
		heading: 'Hvad erklæringen gælder',
		text: (name: string, origin: string) =>
			`${name} er forpligtet af lov om tilgængelighed af offentlige organers websteder og mobilapplikationer. Erklæringen gælder ${origin}`,
	},
	conformance: {
		heading: 'Hvor tilgængelig siden er',
		text: `Siden er bygget efter WCAG 2.2 på niveau AA, som er mere end loven kræver. Den følger kravene i nogen grad: Vi har endnu ikke fået den gennemgået af andre end os selv, og derfor kalder vi den ikke fuldt tilgængelig.`,
	},
	known: {
		heading: 'Det ved vi ikke er godt nok',
		text: `- Billeder, som deltagere lægger op, har den beskrivelse, de selv har skrevet. Nogle er korte.
- Videoer ligger hos andre og åbner først, når du trykker. Ikke alle har tekster.
- Bidrag kan være skrevet på andre sprog end siden, uden at en skærmlæser får det at vide.
- Vedhæftede og indtastede breve er skrevet af efter bedste evne. Sig til, hvis noget er læst forkert.`,
	},
	how: {
		heading: 'Sådan prøver vi siden',
		text: `Siderne bliver prøvet med automatiske værktøjer på en smal og en bred skærm, kun med tastatur, uden script, i lyse og mørke farver, og som udskrift. Alt, hvad du kan her, kan du også gøre over telefonen eller på papir.`,
	},
	feedback: {
		heading: 'Sig det til os',
		text: 'Er der noget, du ikke kan læse, høre eller bruge? Ring eller skriv. Vi finder en vej sammen med dig, og vi svarer inden for fem hverdage.',
		link: 'Kontakt os',
	},
	enforcement: {
		heading: 'Hvis vi ikke hjælper dig godt nok',
		text: 'Digitaliseringsstyrelsen fører tilsyn med loven. Du kan klage til dem: https://digst.dk',
	},
	made: {
		heading: 'Hvornår erklæringen er lavet',
		text: (date: string) =>
			`Erklæringen bygger på vores egen gennemgang og er sidst set efter ${date}. Det gør vi mindst én gang om året.`,
	},
};
