import type { WrittenPlan } from '../types.ts';

/** What the proposals for the plan about support were written together to, and what it became by then. */
const support: WrittenPlan = {
	process: 'support',
	title: 'Støtte, der holder: fra jeres forslag til en plan',
	lead: 'Det her har vi skrevet sammen af det, der er kommet ind indtil nu. Du kan stadig komme med mere. Efter hver sætning står, hvem den bygger på.',
	versions: [
		{
			by: 'maj-britt',
			day: -6,
			stage: 'synthesis',
			parts: [
				{ key: 'evening', kind: 'section', text: 'Om aftenen og i weekenden' },
				{
					key: 'evening-text',
					kind: 'text',
					text: 'Det er slemt, når alle andre har lukket [evening-phone]. Flere vil have et nummer, de kan ringe til om aftenen og i weekenden, også de pårørende [s:phone]. Der skal være et sted, der er åbent lørdag og søndag [house-open].',
				},
				{ key: 'same', kind: 'section', text: 'De samme mennesker' },
				{
					key: 'same-text',
					kind: 'text',
					text: 'Mange begynder forfra, hver gang der kommer en ny [one-case-officer, one-adult]. De vil have den samme sagsbehandler, den samme chauffør og de samme hjælpere [one-case-officer, same-driver, s:few-helpers]. Unge vil have én voksen, der følger med, også når de er fyldt 18 [s:one-adult, young-adult-gap].',
				},
				{ key: 'between', kind: 'section', text: 'Fra det ene til det andet' },
				{
					key: 'between-text',
					kind: 'text',
					text: 'Det går galt i overgangene. Når man bliver udskrevet, når man får sin nøgle, når man bliver løsladt, og når man har fået det bedre. En seddel med et navn og en dato ville hjælpe.\n[discharge, first-night, out-of-prison, keep-contact]',
				},
				{ key: 'words', kind: 'section', text: 'Ord, man forstår' },
				{
					key: 'words-text',
					kind: 'text',
					text: 'Breve skal sige ja eller nej først, og bogstaverne skal være større [s:plain-letters]. Skriv en sms i stedet for at ringe [s:text-message]. Spørg, hvilket sprog man er ked af det på [interpreter].',
				},
				{ key: 'dissent', kind: 'dissent', text: 'Her er I ikke enige' },
				{
					key: 'dissent-change',
					kind: 'text',
					text: 'Nogle vil have den samme hele vejen [same-driver]. Andre siger, at et skift er i orden, hvis de to mødes, før den ene går [one-case-officer].',
				},
				{
					key: 'dissent-neighbours',
					kind: 'text',
					text: 'Nogle, der bor ved siden af, er trætte af larm og vil have boligerne spredt ud over hele byen [benches-out]. Andre vil bare have det at vide, når der flytter en ind, så de kan komme med en kage [stairwell].',
				},
			],
		},
		{
			by: 'maj-britt',
			day: -4,
			stage: 'draft',
			note: 'Nu står der også, hvad vi tænker at gøre.',
			parts: [
				{ key: 'will', kind: 'section', text: 'Det vil vi gøre', after: 'words-text' },
				{
					key: 'will-phone',
					kind: 'measure',
					department: 'social',
					dueDay: 150,
					text: 'Vi prøver en aftentelefon fra klokken 20 til 24 i et år [s:phone]. Den bliver taget af to, der kender byen.',
					after: 'will',
				},
				{
					key: 'will-note',
					kind: 'measure',
					department: 'social',
					dueDay: 60,
					text: 'Alle, der bliver udskrevet, får en seddel med et navn, et nummer og en dato [discharge].',
					after: 'will-phone',
				},
				{
					key: 'will-letters',
					kind: 'measure',
					department: 'citizen-service',
					dueDay: 120,
					text: 'De femten breve, som flest får, bliver skrevet om [s:plain-letters].',
					after: 'will-note',
				},
			],
		},
		{
			by: 'nadia',
			day: -2,
			stage: 'draft',
			note: 'Weekenden, de pårørende og lånestolen er kommet med, fordi flere af jer skrev om dem.',
			parts: [
				{
					key: 'will-phone',
					kind: 'measure',
					department: 'social',
					dueDay: 150,
					text: 'Vi prøver en aftentelefon fra klokken 20 til 24 i et år, også i weekenden [s:phone, house-open]. Pårørende må ringe til den [mothers-voice]. Den bliver taget af to, der kender byen.',
				},
				{
					key: 'will-chair',
					kind: 'measure',
					department: 'social',
					dueDay: 90,
					text: 'Værkstedet får en vagttelefon og en stol, man kan låne [s:loan-chair, repair-wheelchair].',
					after: 'will-letters',
				},
			],
		},
	],
};

/** What was said about the old library, and what the committee decided and is being done. */
const library: WrittenPlan = {
	process: 'library',
	title: 'Planen for huset på Kærvej',
	lead: 'Fjorten af jer skrev, hvad huset skal bruges til. Her står, hvad I sagde, hvad udvalget besluttede, og hvad der er gjort.',
	versions: [
		{
			by: 'signe',
			day: -30,
			stage: 'synthesis',
			parts: [
				{ key: 'food', kind: 'section', text: 'Mad samler flest' },
				{
					key: 'food-text',
					kind: 'text',
					text: 'De fleste peger på et køkken, hvor man laver mad sammen [long-table, eighty-portions, spices, teach-cooking]. Børn skal også kunne spise der, når skolen har fri [soup-friday]. Ikke alle vil sidde ved et langt bord [quiet-table].',
				},
				{ key: 'make', kind: 'section', text: 'Et sted at lave ting' },
				{
					key: 'make-text',
					kind: 'text',
					text: 'Andre vil sy, høvle og reparere [sewing, planing-bench, repair-day]. En skriver, at værkstedet kan nøjes med det bageste rum [bicycle-corner].',
				},
				{ key: 'others', kind: 'dissent', text: 'Det er I ikke enige om' },
				{
					key: 'others-text',
					kind: 'text',
					text: 'De, der spiller, vil hellere have øvelokaler [drums, studio]. Naboen overfor er bange for støj og vil have lukket klokken 21 [noise].',
				},
			],
		},
		{
			by: 'signe',
			day: -19,
			stage: 'adopted',
			note: 'Udvalget har besluttet planen. Det, der skal gøres, er kommet med.',
			decided: {
				by: 'By- og Kulturudvalget',
				day: -20,
				words: 'Syv stemte for køkkenet, og to stemte imod. Værkstedet får det bageste rum.',
			},
			parts: [
				{ key: 'do', kind: 'section', text: 'Det bliver gjort', after: 'make-text' },
				{
					key: 'do-ramp',
					kind: 'measure',
					text: 'Trappen ved døren bliver til en rampe [threshold].',
					department: 'streets',
					dueDay: -7,
					after: 'do',
				},
				{
					key: 'do-music',
					kind: 'measure',
					text: 'Musikskolen åbner to øverum tre aftener om ugen [drums, studio].',
					department: 'culture',
					dueDay: 21,
					after: 'do-ramp',
				},
				{
					key: 'do-fan',
					kind: 'measure',
					text: 'Emhætten bliver vendt væk fra naboens soveværelse [noise].',
					department: 'streets',
					dueDay: -2,
					after: 'do-music',
				},
				{
					key: 'do-kitchen',
					kind: 'measure',
					text: 'Køkkenet bliver bygget med to vaske og afløb i gulvet [eighty-portions].',
					department: 'culture',
					dueDay: 70,
					after: 'do-fan',
				},
			],
		},
	],
	told: [
		{ part: 'do-ramp', by: 'signe', day: -8, state: 'done', note: 'Rampen er støbt. Den stiger 1 til 20.' },
		{
			part: 'do-fan',
			by: 'signe',
			day: -3,
			state: 'begun',
			note: 'Delen fra fabrikken mangler. Vi skriver her, når vi ved, hvornår den kommer.',
		},
		{ part: 'do-music', by: 'signe', day: -15, state: 'begun', note: 'Musikskolen har fundet to lærere, der vil.' },
		{
			part: 'do-music',
			by: 'signe',
			day: -5,
			state: 'begun',
			note: 'Døren til det ene rum skal være lydtæt, og den kommer først efter nytår. Det andet rum åbner som lovet.',
			dueDay: 63,
		},
		{ part: 'do-kitchen', by: 'signe', day: -4, state: 'begun', note: 'Gulvet er brudt op.' },
	],
};

/** How the benches are to be, in consultation from the first day: people respond to it paragraph by paragraph. */
const benches: WrittenPlan = {
	process: 'benches',
	title: 'Sådan sætter vi de ti bænke',
	lead: 'Her står, hvordan bænkene bliver, og hvad vi gør, når to vil have den samme plads. Hvor de skal stå, skriver du i forløbet.',
	versions: [
		{
			by: 'troels',
			day: 0,
			stage: 'draft',
			parts: [
				{ key: 'bench', kind: 'section', text: 'Bænken' },
				{
					key: 'bench-rest',
					kind: 'text',
					text: 'En bænk står dér, hvor man skal hvile på vejen, og ikke kun dér, hvor der er udsigt [bench-hill]. Der er læ, og man kan stille sin taske fra sig [bench-grocer].',
				},
				{
					key: 'bench-table',
					kind: 'text',
					text: 'To af de ti får et bord, hvor børn kan spise [bench-playground]. En kørestol kan holde ved bordet.',
				},
				{ key: 'choose', kind: 'section', text: 'Når to vil have den samme plads' },
				{
					key: 'choose-text',
					kind: 'text',
					text: 'Så går vi turen sammen med dem, der har foreslået det. Den, der har længst til den næste bænk, får den.',
				},
			],
		},
	],
	heard: {
		by: 'troels',
		day: 0,
		title: 'Sådan sætter vi de ti bænke',
		summary: 'Sig, hvad du synes om bænkene, om bordene, og om hvordan vi vælger. Du kan svare på et enkelt afsnit.',
		contact: 'Troels Agerboe, By og Veje',
	},
};

/** What has been written together in the processes. */
export const plans: readonly WrittenPlan[] = [support, library, benches];
