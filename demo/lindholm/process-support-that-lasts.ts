import type { Process } from '../types.ts';
import { supportThatLastsInArabic } from './process-support-that-lasts.ar.ts';
import { supportThatLastsMadeEasy } from './process-support-that-lasts.easy.ts';
import { supportThatLastsInEnglish } from './process-support-that-lasts.en.ts';
import { themesOfSupport } from './themes-of-support.ts';

/** The large open process: how Lindholm shall help in the next ten years. */
export const supportThatLasts: Process = {
	key: 'support',
	slug: 'hjaelp-der-holder',
	title: 'Hjælp, der holder',
	question: 'Hvad skal Lindholm gøre anderledes de næste ti år, så hjælpen når dem, der har mest brug for den?',
	questionKind: 'ideas',
	audience:
		'Dig, der får hjælp. Dig, der holder af en, der gør. Og alle, der arbejder med det: foreninger, skoler, virksomheder og ansatte.',
	intro:
		'Flere i Lindholm har brug for hjælp, og opgaverne er blevet sværere. Pengene vokser ikke i samme takt. Derfor skal vi lave en plan for de næste ti år. Vi ved en del om tal og regler. Du ved, hvordan det er at stå i det. Skriv en ting, der skal være anderledes. Den må gerne være lille.',
	alreadyDecided: [
		'Der er 812 mio. kr. om året. Det beløb bliver ikke større de første fire år.',
		'Du mister ikke hjælp, som du har ret til efter loven.',
		'Varmestuen Lygten og vores tre bosteder bliver, hvor de er.',
	],
	openForYou: [
		'Hvad vi skal begynde med, og hvad der må vente.',
		'Hvordan vi møder dig: brevene, møderne, telefonen og ventetiden.',
		'Hvem der gør hvad: kommunen, foreningerne eller begge.',
		'Hvad vi bruger en startpulje på 6 mio. kr. til.',
	],
	promise: {
		whatHappens:
			'Alle bidrag får et svar med en grund. Vi skriver dem sammen til et udkast, hvor du kan se, hvilket bidrag der førte til hvad. Hele bunken følger med til byrådet.',
		whoDecides: 'Social- og Arbejdsudvalget anbefaler. Byrådet beslutter.',
		answerBy: 44,
		steps: [
			{ day: 44, text: 'Alle bidrag har fået et svar.' },
			{ day: 58, text: 'Udvalget ser udkastet til planen.' },
			{ day: 72, text: 'Byrådet beslutter. Mødet er åbent for alle.' },
			{ day: 437, text: 'Vi viser, hvad der blev til noget, og hvad der ikke gjorde.' },
		],
	},
	opensDay: -31,
	closesDay: 9,
	coordinator: 'maj-britt',
	department: 'social',
	caseNumber: '27.00.00-P22-14',
	kle: '27.00',
	video: {
		title: 'Sådan begyndte vi: rådhussalen på skærm, fem korte oplæg og jeres spørgsmål',
		url: 'https://video.lindholm.example/hjaelp-der-holder-kickoff',
	},
	drawing: 'meal',
	levels: { propose: 1, support: 1, comment: 1 },
	pseudonymsAllowed: true,
	phases: [
		{ kind: 'invitation', title: 'Invitation', fromDay: -52, toDay: -32 },
		{ kind: 'contribution', title: 'Forslag fra alle', fromDay: -31, toDay: 9 },
		{ kind: 'plan', title: 'Vi skriver sammen', fromDay: 10, toDay: 30 },
		{ kind: 'answers', title: 'Svar til alle', fromDay: 31, toDay: 44 },
		{ kind: 'decision', title: 'Beslutning', fromDay: 58, toDay: 72 },
		{ kind: 'evaluation', title: 'Gøres og måles', fromDay: 90 },
	],
	themes: themesOfSupport,
	state: 'open',
	en: supportThatLastsInEnglish,
	ar: supportThatLastsInArabic,
	easy: supportThatLastsMadeEasy,
};
