import type { Municipality } from '../types.ts';

/** The invented municipality; numbers of eight noughts reach nobody. */
export const municipality: Municipality = {
	name: 'Lindholm Kommune',
	address: 'Havnegade 1, 0000 Lindholm',
	phone: '00 00 00 00',
	email: 'samskab@lindholm.example',
	web: 'https://lindholm.example',
	intro:
		'Her kan du være med, før noget bliver besluttet. Skriv, hvad du ved, og se, hvad der blev af det. Alle bidrag får et svar, også når svaret er nej.',
	en: {
		intro:
			'Take part before a decision is made. Tell us what you know, and see what became of it. Every contribution gets an answer, also when the answer is no.',
	},
};
