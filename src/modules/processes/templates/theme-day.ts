import type { ProcessTemplate } from './template.ts';

/** Councils bring themes, choose one together and spend a day on it. */
export const themeDay: ProcessTemplate = {
	name: 'theme-day',
	drawing: 'meal',
	questionKind: 'choice',
	days: { ready: 7, open: 28, answering: 28 },
	words: {
		da: {
			name: 'Temadag, hvor rådene vælger',
			about: 'Hvert råd foreslår et tema. Rådene vælger ét sammen og bruger en dag på det. Til samarbejde på tværs.',
			gives: [
				'En måned til at foreslå og støtte temaer',
				'En temadag for det tema, der samler flest',
				'Anbefalinger, som hvert råd får svar på',
			],
			question: 'Hvilket tema skal rådene arbejde med sammen i år?',
			audience: 'Medlemmer af kommunens råd. Alle andre kan følge med og støtte.',
			promiseWhat: 'Det tema, der får mest støtte, bliver dagens. Anbefalingerne går til det udvalg, der kan beslutte.',
			intro: 'Foreslå et tema, som flere råd kan bruge til noget. Skriv, hvad I håber at stå med, når dagen er slut.',
		},
		en: {
			name: 'Theme day where councils choose',
			about: 'Each council proposes a theme. The councils choose one together and spend a day on it. For work across.',
			gives: [
				'A month to propose and support themes',
				'A theme day for the theme that gathers most',
				'Recommendations that each council gets an answer to',
			],
			question: 'Which theme should the councils work on together this year?',
			audience: 'Members of the councils of the municipality. Everybody else can follow and support.',
			promiseWhat:
				'The theme with most support becomes that of the day. The recommendations go to the committee that can decide.',
			intro:
				'Propose a theme that several councils can use. Write what you hope to hold in your hands when the day ends.',
		},
	},
	phases: [
		{
			kind: 'contribution',
			title: { da: 'Foreslå og støt temaer', en: 'Propose and support themes' },
			fromDay: 0,
			toDay: 28,
		},
		{ kind: 'decision', title: { da: 'Temaet er valgt', en: 'The theme is chosen' }, fromDay: 29, toDay: 29 },
		{ kind: 'meetings', title: { da: 'Temadag', en: 'Theme day' }, fromDay: 49, toDay: 49 },
		{
			kind: 'answers',
			title: { da: 'Svar på anbefalingerne', en: 'Answers to the recommendations' },
			fromDay: 50,
			toDay: 56,
		},
	],
	themes: [],
};
