import type { Changes } from '../types.ts';

/** What became of the proposals that did not stay as they were, in the order in which it happened. */
export const changes: Changes = {
	corrections: [
		{
			contribution: 'evening-bus',
			day: -14,
			title: 'Handicapbus om aftenen',
			text: 'Jeg kan ikke komme hjem fra kor. Den sidste handicapbus går 18.40. Koret slutter klokken 21. Lad den køre til 22 to aftener om ugen.',
		},
		{
			contribution: 'evening-bus',
			day: -8,
			title: 'Aftenbus med plads til kørestol',
			text: 'Jeg kan ikke komme hjem fra kor. Den sidste handicapbus går 18.40. Koret slutter klokken 21. Lad den almindelige bybus have plads til to kørestole, og lad den køre til 22. Så er det ikke en særlig bus, og så er der flere, som kan bruge den.',
		},
	],
	rearrangements: [
		{
			kind: 'merge',
			contribution: 'phone-in-the-evening',
			into: 'phone-after-four',
			by: 'maj-britt',
			day: -7,
			reason:
				'I beder begge om, at nogen tager telefonen efter klokken 16. Sammen står ønsket stærkere, og I får det samme svar.',
			answer: { day: -6, consent: 'yes', words: 'Ja, gerne. Bare det med min søn stadig kan læses.' },
		},
		{
			kind: 'split',
			contribution: 'companion-and-letters',
			parts: [
				{
					title: 'Gratis ledsager i svømmehallen',
					text: 'Jeg betaler to billetter, hver gang vi svømmer: min og min hjælpers. Det er min hjælper, der holder mig oppe.',
				},
				{
					title: 'Breve om kørsel, man kan læse',
					text: 'Jeg fik fire sider om kørsel. Jeg læste dem tre gange og ved stadig ikke, om jeg må køre.',
				},
			],
			by: 'maj-britt',
			day: -6,
			reason: 'Svømmehallen og brevene hører til hver sit sted hos os. Som to forslag får du et rigtigt svar på begge.',
			answer: { day: -5, consent: 'yes' },
		},
		{
			kind: 'move',
			contribution: 'lift-at-the-pool',
			theme: 'children',
			by: 'maj-britt',
			day: -2,
			reason: 'Du skriver om familier med børn. Under det tema bliver det læst sammen med de andre ønsker om svømning.',
		},
	],
};
