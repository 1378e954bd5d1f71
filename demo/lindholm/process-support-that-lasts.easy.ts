import type { ProcessWords } from '../types.ts';

/** The process `support` in easy words; its coordinator has approved them. */
export const supportThatLastsMadeEasy: ProcessWords = {
	title: 'Hjælp, der holder',
	question: 'Hvad skal vi gøre bedre, når du har brug for hjælp?',
	audience: 'Alle kan være med.',
	intro:
		'Mange i Lindholm har brug for hjælp.\n\nVi har ikke flere penge end før.\n\nDerfor laver vi en plan. Planen gælder i ti år.\n\nDu ved, hvordan det er at få hjælp. Fortæl os om det. Skriv én ting, vi skal gøre bedre. Det må gerne være en lille ting.',
	alreadyDecided: [
		'Vi har de samme penge de første fire år.',
		'Du får stadig den hjælp, som loven giver dig ret til.',
		'Varmestuen Lygten bliver, hvor den er. De tre bosteder gør også.',
	],
	openForYou: [
		'Hvad vi skal gøre først.',
		'Hvordan vi skriver og taler til dig.',
		'Hvem der skal hjælpe dig.',
		'Hvad vi skal bruge 6 millioner kroner til.',
	],
	whatHappens: 'Alle får svar. Vi siger altid hvorfor. Politikerne får alt at se.',
	whoDecides: 'Byrådet bestemmer.',
};
