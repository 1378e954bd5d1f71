import type { ProcessTemplate } from './template.ts';

/** One evening, three questions, everybody heard: the shortest that still gives answers. */
export const dialogueMeeting: ProcessTemplate = {
	name: 'dialogue-meeting',
	drawing: 'bench',
	questionKind: 'ideas',
	days: { ready: 14, open: 14, answering: 21 },
	words: {
		da: {
			name: 'Dialogmøde med tre spørgsmål',
			about: 'Én aften ved runde borde. Tre spørgsmål, tyve minutter til hvert. Til noget afgrænset, der haster lidt.',
			gives: [
				'Ét møde, hvor noterne bliver skrevet ind på én gang',
				'Tre temaer: ét for hvert spørgsmål',
				'Svar tre uger efter',
			],
			question: 'Hvad skal vi vide fra jer, før vi …?',
			audience: 'Dem, der bruger eller bor ved …, og deres pårørende.',
			promiseWhat: 'Noterne fra bordene står her dagen efter. Hver af dem får et svar.',
			intro: 'Kan du ikke komme til mødet, så svar på de tre spørgsmål her. Det tæller lige så meget.',
		},
		en: {
			name: 'Dialogue meeting with three questions',
			about:
				'One evening at round tables. Three questions, twenty minutes each. For something limited that is a little urgent.',
			gives: [
				'One meeting whose notes are entered in one go',
				'Three themes: one for each question',
				'Answers three weeks later',
			],
			question: 'What should we know from you before we …?',
			audience: 'Those who use or live near …, and their relatives.',
			promiseWhat: 'The notes from the tables stand here the day after. Each gets an answer.',
			intro: 'If you cannot come to the meeting, answer the three questions here. It counts just as much.',
		},
	},
	phases: [
		{ kind: 'contribution', title: { da: 'Svar her', en: 'Answer here' }, fromDay: 0, toDay: 14 },
		{ kind: 'meetings', title: { da: 'Dialogmøde', en: 'Dialogue meeting' }, fromDay: 7, toDay: 7 },
		{ kind: 'answers', title: { da: 'Svar til alle', en: 'Answers to all' }, fromDay: 15, toDay: 35 },
	],
	themes: [
		{
			drawing: 'neighbours',
			title: { da: 'Hvad fungerer?', en: 'What works?' },
			lead: { da: 'Det, vi skal passe på.', en: 'What we should take care of.' },
			questions: { da: ['Hvad vil du nødig undvære?'], en: ['What would you hate to lose?'] },
		},
		{
			drawing: 'ramp',
			title: { da: 'Hvad er svært?', en: 'What is hard?' },
			lead: { da: 'Det, der står i vejen i dag.', en: 'What stands in the way today.' },
			questions: { da: ['Hvornår gik det sidst galt?'], en: ['When did it last go wrong?'] },
		},
		{
			drawing: 'signpost',
			title: { da: 'Hvad først?', en: 'What first?' },
			lead: { da: 'Det ene, der ville gøre en forskel.', en: 'The one thing that would make a difference.' },
			questions: { da: ['Hvad kan du selv være med til?'], en: ['What could you take part in?'] },
		},
	],
};
