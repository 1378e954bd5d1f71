import type { ProcessTemplate } from './template.ts';

/** Many voices over a month, begun and kept alive by meetings: for a plan that concerns everybody. */
export const openProcess: ProcessTemplate = {
	name: 'open-process',
	drawing: 'neighbours',
	questionKind: 'ideas',
	days: { ready: 14, open: 35, answering: 42 },
	words: {
		da: {
			name: 'Åbent forløb med kickoff og fyraftensmøder',
			about: 'Til en plan eller en politik, som alle skal kunne præge. Møderne giver liv, og siden holder det samlet.',
			gives: [
				'Et kickoff, tre fyraftensmøder og fem uger til at skrive',
				'Fire temaer, du kan rette til',
				'Et løfte om svar til alle og en dato for beslutningen',
			],
			question: 'Hvad skal vi gøre anderledes de næste ti år, så …?',
			audience: 'Alle, der bor eller arbejder her, og især dem, det handler om.',
			promiseWhat:
				'Alle bidrag bliver læst og besvaret. De bliver samlet i et udkast til planen, hvor man kan se, hvad der kom fra hvem.',
			intro: 'Skriv her på siden, kom til et møde, ring eller send et postkort. Det tæller lige meget.',
		},
		en: {
			name: 'Open process with kick-off and after-work meetings',
			about:
				'For a plan or policy that everybody should be able to shape. The meetings give life; the site keeps it together.',
			gives: [
				'A kick-off, three after-work meetings and five weeks to write',
				'Four themes to make your own',
				'A promise of an answer to everybody and a date for the decision',
			],
			question: 'What should we do differently in the next ten years, so that …?',
			audience: 'Everybody who lives or works here, and above all those it is about.',
			promiseWhat:
				'Every contribution is read and answered. They are gathered in a draft of the plan, which shows what came from whom.',
			intro: 'Write here, come to a meeting, call, or send a postcard. It all counts the same.',
		},
	},
	phases: [
		{ kind: 'invitation', title: { da: 'Kickoff', en: 'Kick-off' }, fromDay: 0, toDay: 0 },
		{ kind: 'meetings', title: { da: 'Fyraftensmøder', en: 'After-work meetings' }, fromDay: 7, toDay: 28 },
		{ kind: 'contribution', title: { da: 'Bidrag', en: 'Contributions' }, fromDay: 0, toDay: 35 },
		{ kind: 'synthesis', title: { da: 'Sammenfatning', en: 'Synthesis' }, fromDay: 36, toDay: 56 },
		{ kind: 'answers', title: { da: 'Svar til alle', en: 'Answers to all' }, fromDay: 36, toDay: 77 },
		{ kind: 'decision', title: { da: 'Beslutning', en: 'Decision' }, fromDay: 91, toDay: 91 },
		{ kind: 'action', title: { da: 'Gøres og måles', en: 'Done and measured' }, fromDay: 121, toDay: null },
	],
	themes: [
		{
			drawing: 'neighbours',
			title: { da: 'Hverdag og fællesskab', en: 'Everyday life and community' },
			lead: { da: 'Hvor mødes vi, og hvem mangler?', en: 'Where do we meet, and who is missing?' },
			questions: {
				da: ['Hvad gør dagen god?', 'Hvem er ikke med i dag?'],
				en: ['What makes a day good?', 'Who is left out today?'],
			},
		},
		{
			drawing: 'playground',
			title: { da: 'Børn og unge', en: 'Children and young people' },
			lead: { da: 'Det, der skal være på plads tidligt.', en: 'What must be in place early.' },
			questions: { da: ['Hvad savner du?', 'Hvem lytter?'], en: ['What do you miss?', 'Who listens?'] },
		},
		{
			drawing: 'workplace',
			title: { da: 'Arbejde og uddannelse', en: 'Work and education' },
			lead: { da: 'En plads til alle, der vil.', en: 'A place for everybody who wants one.' },
			questions: {
				da: ['Hvad står i vejen?', 'Hvem kan åbne en dør?'],
				en: ['What stands in the way?', 'Who can open a door?'],
			},
		},
		{
			drawing: 'nature',
			title: { da: 'Sundhed og natur', en: 'Health and nature' },
			lead: { da: 'Det, der holder os i gang.', en: 'What keeps us going.' },
			questions: {
				da: ['Hvor går du hen?', 'Hvad kunne være nemmere?'],
				en: ['Where do you go?', 'What could be easier?'],
			},
		},
	],
};
