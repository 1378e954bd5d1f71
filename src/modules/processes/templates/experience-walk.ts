import type { ProcessTemplate } from './template.ts';

/** Walk the place together and say it on the spot. */
export const experienceWalk: ProcessTemplate = {
	name: 'experience-walk',
	drawing: 'nature',
	questionKind: 'ideas',
	days: { ready: 14, open: 21, answering: 28 },
	words: {
		da: {
			name: 'Oplevelsestur',
			about:
				'Gå stedet igennem sammen, og sig det, mens I står der. Til en plads, en vej eller et hus, der skal laves om.',
			gives: [
				'To ture: én om dagen og én om aftenen',
				'Bidrag med sted på kortet',
				'Tre temaer: at komme hertil, at være her, at passe på det',
			],
			question: 'Hvordan skal … være at komme til og være på?',
			audience: 'Alle, der bruger stedet, også dem, der holder sig væk.',
			promiseWhat: 'Det, I siger på turen, står her med stedet på. Tegneren får det hele, og hvert bidrag får et svar.',
			intro:
				'Turen er to kilometer med pauser og kan klares med rollator. Kan du ikke gå med, så skriv her, og nævn stedet.',
		},
		en: {
			name: 'Experience walk',
			about:
				'Walk the place together, and say it while you stand there. For a square, a road or a house that is to change.',
			gives: [
				'Two walks: one by day and one in the evening',
				'Contributions with a place on the map',
				'Three themes: getting there, being there, taking care of it',
			],
			question: 'What should … be like to come to and to be at?',
			audience: 'Everybody who uses the place, also those who stay away.',
			promiseWhat:
				'What you say on the walk stands here with its place. The designer gets it all, and each contribution gets an answer.',
			intro:
				'The walk is two kilometres with breaks and can be done with a walker. If you cannot come, write here, and name the place.',
		},
	},
	phases: [
		{ kind: 'meetings', title: { da: 'To ture', en: 'Two walks' }, fromDay: 3, toDay: 10 },
		{ kind: 'contribution', title: { da: 'Skriv, hvad du så', en: 'Write what you saw' }, fromDay: 0, toDay: 21 },
		{ kind: 'answers', title: { da: 'Svar til alle', en: 'Answers to all' }, fromDay: 22, toDay: 49 },
		{ kind: 'decision', title: { da: 'Tegningen er klar', en: 'The drawing is ready' }, fromDay: 63, toDay: 63 },
	],
	themes: [
		{
			drawing: 'bicycles',
			title: { da: 'At komme hertil', en: 'Getting here' },
			lead: { da: 'Vejen, kanten, lyset.', en: 'The way, the edge, the light.' },
			questions: { da: ['Hvor må du gå en omvej?'], en: ['Where do you have to go round?'] },
		},
		{
			drawing: 'bench',
			title: { da: 'At være her', en: 'Being here' },
			lead: { da: 'Sol, læ, lyd og et sted at sidde.', en: 'Sun, shelter, sound and a place to sit.' },
			questions: { da: ['Hvad ville få dig til at blive?'], en: ['What would make you stay?'] },
		},
		{
			drawing: 'garden',
			title: { da: 'At passe på det', en: 'Taking care of it' },
			lead: { da: 'Det, der skal holde i tyve år.', en: 'What must last for twenty years.' },
			questions: { da: ['Hvem ser efter det?'], en: ['Who looks after it?'] },
		},
	],
};
