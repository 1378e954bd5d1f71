import type { ProcessTemplate } from './template.ts';

/** Politicians and participants think together before anything is written: for a policy that does not exist yet. */
export const politicalLaboratory: ProcessTemplate = {
	name: 'political-laboratory',
	drawing: 'townhall',
	questionKind: 'ideas',
	days: { ready: 14, open: 21, answering: 28 },
	words: {
		da: {
			name: 'Politisk laboratorium',
			about:
				'Udvalget og deltagerne tænker sammen, før nogen har skrevet noget. Til en politik, der ikke findes endnu.',
			gives: [
				'To laboratorier med udvalget ved bordene',
				'Tre uger, hvor alle kan bygge videre på det, der blev sagt',
				'Et udkast, som udvalget selv behandler',
			],
			question: 'Hvordan kan vi sammen finde en vej til …?',
			audience: 'Medlemmer af udvalget og alle, der kender området indefra.',
			promiseWhat:
				'Det, der kommer frem i laboratoriet, bliver udvalgets arbejdspapir. Alle får at vide, hvad der gik videre.',
			intro: 'Ingen har svaret på forhånd. Kom med det, du ved, og vær klar til at skifte mening.',
		},
		en: {
			name: 'Political laboratory',
			about:
				'The committee and participants think together before anybody has written anything. For a policy that does not exist yet.',
			gives: [
				'Two laboratories with the committee at the tables',
				'Three weeks in which everybody can build on what was said',
				'A draft that the committee itself deals with',
			],
			question: 'How can we find a way together to …?',
			audience: 'Members of the committee and everybody who knows the field from inside.',
			promiseWhat:
				'What comes up in the laboratory becomes the working paper of the committee. Everybody hears what went on.',
			intro: 'Nobody has the answer beforehand. Bring what you know, and be ready to change your mind.',
		},
	},
	phases: [
		{ kind: 'meetings', title: { da: 'Første laboratorium', en: 'First laboratory' }, fromDay: 0, toDay: 0 },
		{ kind: 'contribution', title: { da: 'Byg videre', en: 'Build on' }, fromDay: 0, toDay: 21 },
		{ kind: 'meetings', title: { da: 'Andet laboratorium', en: 'Second laboratory' }, fromDay: 21, toDay: 21 },
		{ kind: 'synthesis', title: { da: 'Udkast', en: 'Draft' }, fromDay: 22, toDay: 42 },
		{ kind: 'answers', title: { da: 'Svar til alle', en: 'Answers to all' }, fromDay: 22, toDay: 49 },
		{ kind: 'decision', title: { da: 'Udvalget behandler', en: 'The committee decides' }, fromDay: 56, toDay: 56 },
	],
	themes: [
		{
			drawing: 'signpost',
			title: { da: 'Hvad vil vi?', en: 'What do we want?' },
			lead: { da: 'Hvor skal vi være om fem år?', en: 'Where should we be in five years?' },
			questions: { da: ['Hvad vil være anderledes?', 'For hvem?'], en: ['What will be different?', 'For whom?'] },
		},
		{
			drawing: 'bench',
			title: { da: 'Hvad ved vi?', en: 'What do we know?' },
			lead: { da: 'Det, der virker, og det, der ikke gør.', en: 'What works, and what does not.' },
			questions: {
				da: ['Hvad har du selv set?', 'Hvor kan vi lære?'],
				en: ['What have you seen?', 'Where can we learn?'],
			},
		},
		{
			drawing: 'ramp',
			title: { da: 'Hvad skal til?', en: 'What does it take?' },
			lead: { da: 'Det første skridt, og hvem der tager det.', en: 'The first step, and who takes it.' },
			questions: {
				da: ['Hvad kan begynde i morgen?', 'Hvad koster det?'],
				en: ['What can begin tomorrow?', 'What does it cost?'],
			},
		},
	],
};
