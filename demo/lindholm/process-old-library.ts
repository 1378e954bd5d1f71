import type { Process } from '../types.ts';
import { oldLibraryInEnglish } from './process-old-library.en.ts';

/** The concluded process: a choice between three uses of an empty branch library. */
export const oldLibrary: Process = {
	key: 'library',
	slug: 'det-gamle-bibliotek',
	title: 'Det gamle bibliotek i Vestbyen',
	question: 'Hvad skal det gamle bibliotek på Kærvej være: fælles køkken, åbent værksted eller øvelokale?',
	questionKind: 'choice',
	audience: 'Alle, der bor i Vestbyen eller bruger bydelen.',
	intro:
		'Biblioteket flyttede ind på skolen i fjor. Huset på Kærvej står tomt. Det er 310 kvadratmeter, tørt og varmt. Vi har penge til at bygge om én gang. Derfor vil vi høre, hvad huset skal bruges til, før vi ringer til håndværkerne.',
	alreadyDecided: [
		'Huset bliver ikke solgt.',
		'Der er 2,4 mio. kr. til at bygge om og 180.000 kr. om året til drift.',
		'Det skal kunne bruges af folk i alle aldre.',
	],
	openForYou: [
		'Hvilken af de tre ideer huset skal bygges om til.',
		'Hvornår der skal være åbent, og hvem der har nøglen.',
	],
	promise: {
		whatHappens: 'Alle bidrag får et svar. Udvalget får dem i fuld længde sammen med en side om, hvad de peger på.',
		whoDecides: 'By- og Kulturudvalget beslutter.',
		answerBy: -32,
		steps: [
			{ day: -32, text: 'Alle bidrag har fået et svar.' },
			{ day: -20, text: 'Udvalget beslutter.' },
			{ day: 75, text: 'Huset åbner.' },
		],
	},
	opensDay: -102,
	closesDay: -60,
	coordinator: 'signe',
	department: 'culture',
	area: 'vestbyen',
	caseNumber: '82.07.00-P20-9',
	kle: '82.07',
	drawing: 'library',
	levels: { propose: 1, support: 1, comment: 1 },
	pseudonymsAllowed: true,
	phases: [
		{ kind: 'invitation', title: 'Åbent hus', fromDay: -110, toDay: -103 },
		{ kind: 'contribution', title: 'Sig din mening', fromDay: -102, toDay: -60 },
		{ kind: 'answers', title: 'Svar til alle', fromDay: -59, toDay: -29 },
		{ kind: 'consultation', title: 'Høring om lokalplanen', fromDay: -57, toDay: -43 },
		{ kind: 'decision', title: 'Beslutning', fromDay: -20, toDay: -20 },
		{ kind: 'action', title: 'Huset bygges om', fromDay: -6, toDay: 75 },
	],
	themes: [],
	options: [
		{
			key: 'kitchen',
			title: 'Fælles køkken',
			text: 'Et stort køkken og plads til 60 ved bordene. Det koster 2,1 mio. kr. at bygge.',
		},
		{
			key: 'workshop',
			title: 'Åbent værksted',
			text: 'Høvlbænke, symaskiner og en til at vise, hvordan man gør. Det koster 1,3 mio. kr. at bygge.',
		},
		{
			key: 'music',
			title: 'Øvelokale',
			text: 'Tre rum, hvor man kan spille højt uden at genere naboen. Det koster 2,4 mio. kr. at bygge.',
		},
	],
	state: 'concluded',
	outcome: {
		day: -20,
		heading: 'Det bliver et fælles køkken, og værkstedet får det bageste rum',
		text: 'Udvalget valgte køkkenet med syv stemmer mod to. Otte af jeres fjorten bidrag pegede på mad, og køkkenet kan bruges af flest. Værkstedet kan være i det bageste rum for 210.000 kr. Øvelokalet fik nej, fordi lydtætte vægge ville tage alle pengene. I stedet åbner musikskolen to rum om aftenen.',
		effects: [
			{ day: -20, text: 'By- og Kulturudvalget siger ja til 2,31 mio. kr.' },
			{ day: -6, text: 'Håndværkerne begynder. Trappen ved døren bliver til en rampe.' },
			{ day: 21, text: 'Musikskolen åbner to øverum tre aftener om ugen.' },
			{ day: 75, text: 'Første fælles middag på Kærvej.' },
		],
		en: {
			heading: 'It will be a shared kitchen, and the workshop gets the back room',
			text: 'The committee chose the kitchen by seven votes to two. Eight of your fourteen contributions pointed to food, and a kitchen is of use to most people. The workshop fits in the back room for DKK 210,000. The rehearsal rooms got a no, because soundproof walls would take all the money. Instead the music school opens two rooms in the evening.',
			effects: [
				'The Committee for Town and Culture grants DKK 2.31 million.',
				'The builders begin. The steps at the door become a ramp.',
				'The music school opens two rehearsal rooms three evenings a week.',
				'The first shared dinner on Kærvej.',
			],
		},
	},
	en: oldLibraryInEnglish,
};
