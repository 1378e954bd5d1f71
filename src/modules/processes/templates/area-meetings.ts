import type { ProcessTemplate } from './template.ts';

/** The same question where people live: one meeting in each neighbourhood. */
export const areaMeetings: ProcessTemplate = {
	name: 'area-meetings',
	drawing: 'town',
	questionKind: 'ideas',
	days: { ready: 21, open: 42, answering: 42 },
	words: {
		da: {
			name: 'Lokalmøder i hvert område',
			about: 'Det samme spørgsmål dér, hvor folk bor. Til noget, der ser forskelligt ud i by og opland.',
			gives: [
				'Et møde i hvert område over seks uger',
				'Tal for hvert område, så man kan se, hvem der mangler',
				'Ét svar til hvert bidrag og et overblik for hvert område',
			],
			question: 'Hvad skal der ske her, hvor du bor, for at …?',
			audience: 'Alle, der bor i kommunen, område for område.',
			promiseWhat: 'Hvert område får sit eget overblik over, hvad der blev sagt, og hvad der kom ud af det.',
			intro: 'Kom til mødet i dit område, eller skriv her. Sæt gerne et sted på, så vi ved, hvor det gælder.',
		},
		en: {
			name: 'Local meetings in each area',
			about: 'The same question where people live. For something that looks different in town and countryside.',
			gives: [
				'A meeting in each area over six weeks',
				'Figures for each area, so that one sees who is missing',
				'An answer to each contribution and an overview for each area',
			],
			question: 'What should happen where you live, so that …?',
			audience: 'Everybody who lives in the municipality, area by area.',
			promiseWhat: 'Each area gets its own overview of what was said and what came of it.',
			intro: 'Come to the meeting in your area, or write here. Do name a place, so that we know where it matters.',
		},
	},
	phases: [
		{ kind: 'contribution', title: { da: 'Bidrag', en: 'Contributions' }, fromDay: 0, toDay: 42 },
		{ kind: 'meetings', title: { da: 'Lokalmøder', en: 'Local meetings' }, fromDay: 7, toDay: 42 },
		{
			kind: 'synthesis',
			title: { da: 'Overblik for hvert område', en: 'Overview for each area' },
			fromDay: 43,
			toDay: 63,
		},
		{ kind: 'answers', title: { da: 'Svar til alle', en: 'Answers to all' }, fromDay: 43, toDay: 84 },
		{ kind: 'decision', title: { da: 'Beslutning', en: 'Decision' }, fromDay: 98, toDay: 98 },
	],
	themes: [
		{
			drawing: 'bicycles',
			title: { da: 'Vejen dertil', en: 'The way there' },
			lead: { da: 'Cykel, bus, fortov og lys.', en: 'Bicycle, bus, pavement and light.' },
			questions: { da: ['Hvor er det svært at komme frem?'], en: ['Where is it hard to get through?'] },
		},
		{
			drawing: 'library',
			title: { da: 'Steder at være', en: 'Places to be' },
			lead: { da: 'Ude og inde, hele året.', en: 'Outdoors and indoors, all year.' },
			questions: {
				da: ['Hvor mødes I i dag?', 'Hvad står tomt?'],
				en: ['Where do you meet today?', 'What stands empty?'],
			},
		},
		{
			drawing: 'garden',
			title: { da: 'Det, vi kan selv', en: 'What we can do ourselves' },
			lead: { da: 'Det, naboer kan gøre sammen.', en: 'What neighbours can do together.' },
			questions: { da: ['Hvad mangler I for at komme i gang?'], en: ['What do you lack to begin?'] },
		},
	],
};
