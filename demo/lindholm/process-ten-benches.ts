import type { Process } from '../types.ts';

/** The process that has just begun: a small task in one neighbourhood, open to anybody. */
export const tenBenches: Process = {
	key: 'benches',
	slug: 'ti-baenke-i-aaloekken',
	title: 'Hjælp os med at finde plads til ti bænke i Åløkken',
	question: 'Hvor i Åløkken mangler du et sted at sidde ned?',
	questionKind: 'task',
	audience: 'Alle, der bor eller kommer i Åløkken. Især dig, der skal have en pause på vejen.',
	intro:
		'Vi har købt ti bænke med ryg og armlæn. Nu mangler vi at vide, hvor de skal stå. Du kender vejen til bussen, til købmanden og til lægen. Skriv et sted, og sig gerne, hvem der har brug for det. Du behøver ikke logge ind.',
	alreadyDecided: [
		'Der er ti bænke. De er betalt.',
		'De skal stå på kommunens jord, og en kørestol skal kunne holde ved siden af.',
	],
	openForYou: ['Hvor de ti bænke skal stå.', 'Om to af dem skal have et bord.'],
	promise: {
		whatHappens: 'Vi går hver plads igennem, tegner den ind på et kort og svarer ja eller nej.',
		whoDecides: 'By og Veje beslutter sammen med Seniorrådet og Handicaprådet.',
		answerBy: 26,
		steps: [
			{ day: 26, text: 'Alle forslag har fået et svar, og kortet ligger her.' },
			{ day: 47, text: 'De ti bænke er sat op.' },
		],
	},
	opensDay: -2,
	closesDay: 12,
	coordinator: 'troels',
	department: 'streets',
	area: 'aaloekken',
	caseNumber: '04.01.00-P20-3',
	kle: '04.01',
	drawing: 'bench',
	levels: { propose: 0, support: 1, comment: 0 },
	pseudonymsAllowed: true,
	phases: [
		{ kind: 'contribution', title: 'Find pladserne', fromDay: -2, toDay: 12 },
		{ kind: 'consultation', title: 'Høring om parken', fromDay: -2, toDay: 13 },
		{ kind: 'answers', title: 'Svar og kort', fromDay: 13, toDay: 26 },
		{ kind: 'action', title: 'Bænkene sættes op', fromDay: 27, toDay: 47 },
	],
	themes: [],
	state: 'open',
	en: {
		title: 'Help us find room for ten benches in Åløkken',
		question: 'Where in Åløkken do you need a place to sit down?',
		audience: 'Everyone who lives in Åløkken or comes there. Above all you who need a rest on the way.',
		intro:
			'We have bought ten benches with backs and armrests. Now we need to know where to put them. You know the way to the bus, the shop and the doctor. Write a place, and who needs it if you like. You do not have to sign in.',
		alreadyDecided: [
			'There are ten benches. They are paid for.',
			'They must stand on municipal ground, with room for a wheelchair beside them.',
		],
		openForYou: ['Where the ten benches shall stand.', 'Whether two of them shall have a table.'],
		whatHappens: 'We look at every place, draw it on a map and answer yes or no.',
		whoDecides: 'Town and Streets decides together with the Senior Council and the Disability Council.',
		steps: ['Every suggestion has been answered, and the map is here.', 'The ten benches are in place.'],
		phases: ['Find the places', 'Consultation on the park', 'Answers and map', 'The benches are put up'],
		themes: {},
	},
};
