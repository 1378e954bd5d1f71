import type { Process } from '../types.ts';

/** A process that an association has begun by itself, in its own name. */
export const courtyard: Process = {
	key: 'courtyard',
	slug: 'gaarden-mellem-blokkene',
	title: 'Gården mellem blokkene',
	question: 'Hvad skal vi bruge gården til, når bilerne er væk?',
	questionKind: 'ideas',
	audience: 'Alle, der bor i blokkene ved Åløkkevej. Også dig, der lige er flyttet ind.',
	intro:
		'I foråret flytter bilerne ned bag blok 4. Så er der 600 kvadratmeter asfalt midt i vores gård. Vi har 80.000 kroner fra sommerfesterne og en flok, der kan bruge en skovl. Nu vil vi høre, hvad du drømmer om.',
	alreadyDecided: ['Bilerne flytter 1. april.', 'Redningsvejen langs blok 2 skal være fri.'],
	openForYou: ['Hvad der skal være på pladsen.', 'Hvem der bygger og passer det.'],
	promise: {
		whatHappens:
			'Bestyrelsen læser alt og svarer hver enkelt. De tre bedste ideer kommer til afstemning på generalforsamlingen.',
		whoDecides: 'Generalforsamlingen i Beboerforeningen Åløkken.',
		answerBy: 35,
		steps: [
			{ day: 35, text: 'Alle har fået svar.' },
			{ day: 49, text: 'Generalforsamlingen vælger.' },
		],
	},
	opensDay: -10,
	closesDay: 18,
	coordinator: 'line',
	organisation: 'aaloekken-beboere',
	area: 'aaloekken',
	drawing: 'neighbours',
	levels: { propose: 1, support: 1, comment: 1 },
	pseudonymsAllowed: true,
	phases: [
		{ kind: 'contribution', title: 'Sig, hvad du drømmer om', fromDay: -10, toDay: 18 },
		{ kind: 'answers', title: 'Bestyrelsen svarer', fromDay: 19, toDay: 35 },
		{ kind: 'decision', title: 'Generalforsamlingen vælger', fromDay: 49, toDay: 49 },
	],
	themes: [],
	state: 'open',
	en: {
		title: 'The courtyard between the blocks',
		question: 'What shall we use the courtyard for when the cars are gone?',
		audience: 'Everyone who lives in the blocks at Åløkkevej. You who have just moved in as well.',
		intro:
			'In spring the cars move down behind block 4. That leaves 600 square metres of asphalt in the middle of our courtyard. We have 80,000 kroner from the summer parties and a group that can use a spade. Now we want to hear what you dream of.',
		alreadyDecided: ['The cars move on 1 April.', 'The rescue road along block 2 must be kept free.'],
		openForYou: ['What there shall be on the square.', 'Who builds and looks after it.'],
		whatHappens:
			'The board reads everything and answers each of you. The three best ideas are put to the vote at the general meeting.',
		whoDecides: 'The general meeting of Beboerforeningen Åløkken.',
		steps: ['Everybody has been answered.', 'The general meeting chooses.'],
		phases: ['Say what you dream of', 'The board answers', 'The general meeting chooses'],
		themes: {},
	},
};
