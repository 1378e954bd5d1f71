import type { Evaluation } from '../types.ts';

/** One that is under way, among those whom the large process is about. */
const contactPerson: Evaluation = {
	key: 'contact-person',
	process: 'support',
	title: 'Fast kontaktperson i to år',
	intention:
		'Tyve familier får den samme kontaktperson i to år. Hun kender familien, går med til møderne og ringer selv rundt i kommunen. Projektet er betalt af en pulje fra staten. Puljen er brugt op om to år.',
	criteria: [
		'Mindst 15 af de 20 familier siger, at de har fået det bedre.',
		'Hver familie taler med højst tre medarbejdere om året. I dag er det elleve.',
		'Børnene går mere i skole: i snit højst 12 dages fravær om året.',
	],
	nextStep:
		'Alle 140 familier i samme situation får en fast kontaktperson. Vi ansætter fire mere og lukker den fælles telefonvagt.',
	nextStepCost: '2.600.000',
	nextStepPayer: 'Social- og Arbejdsforvaltningens budget',
	contact: 'Maj-Britt Thranesen, Social og Arbejde',
	sheet: {
		day: -44,
		persons: 20,
		discountRate: '3,5',
		costs: [
			{
				name: 'To kontaktpersoner med kørsel og telefon',
				payer: 'municipality',
				basis: 'project',
				amount: '450.000',
				fromYear: 1,
				years: 2,
			},
			{ name: 'Statens pulje', payer: 'state', basis: 'project', amount: '900.000', fromYear: 1, years: 2 },
			{ name: 'Oplæring og samtaler', payer: 'municipality', basis: 'person', amount: '4.000', fromYear: 1, years: 1 },
		],
		effects: [
			{
				name: 'Færre døgn på institution',
				unit: 'døgn',
				payer: 'municipality',
				unitCost: '3.450',
				source: 'Lindholms eget regnskab',
				priceYear: 2025,
				low: '0',
				middle: '6',
				high: '15',
				fromYear: 2,
				years: 5,
			},
			{
				name: 'Færre møder med andre medarbejdere',
				unit: 'møde',
				payer: 'municipality',
				unitCost: '1.150',
				source: 'Lindholms egen tidsmåling',
				priceYear: 2026,
				low: '2',
				middle: '5',
				high: '8',
				fromYear: 1,
				years: 2,
			},
			{
				name: 'Færre indlæggelser',
				unit: 'sengedag',
				payer: 'region',
				unitCost: '7.300',
				source: 'Opdigtet takst til demonstrationen',
				priceYear: 2026,
				low: '-0,2',
				middle: '0,5',
				high: '1,5',
				fromYear: 2,
				years: 3,
			},
			{
				name: 'Færre måneder på dagpenge',
				unit: 'måned',
				payer: 'state',
				unitCost: '14.800',
				source: 'Opdigtet takst til demonstrationen',
				priceYear: 2026,
				low: '0',
				middle: '0,75',
				high: '2',
				fromYear: 2,
				years: 6,
			},
		],
	},
	preparedDay: -45,
	startsDay: -40,
	endsDay: 690,
	stories: [
		{
			day: -9,
			by: 'pernille',
			form: 'story',
			part: 'concerned',
			showAs: 'named',
			text: 'Før fortalte jeg det hele forfra hver gang. Min datter sagde til sidst, at jeg lød som en telefonsvarer. Nu ringer jeg til vores kontaktperson. Hun ved, hvad vi talte om i sidste uge.',
			answers: {
				better: 'Jeg sover. Det lyder af lidt, men det er det største.',
				next: 'Bliv ved, også når puljen er brugt.',
			},
			decision: 'shown',
		},
		{
			day: -8,
			form: 'story',
			part: 'concerned',
			showAs: 'unnamed',
			text: 'Vi har haft syv sagsbehandlere på tre år. Jeg troede ikke på det her. Men hun kom igen, også da jeg ikke åbnede døren de første to gange.',
			answers: { mattered: 'Min søn er begyndt at gå i skole om mandagen. Mandag var den værste dag.' },
			decision: 'shown',
		},
		{
			day: -7,
			by: 'anders',
			form: 'story',
			part: 'relative',
			showAs: 'named',
			text: 'Min bror har to børn og er alene med dem. Det er mig, der har taget telefonen om natten. Den har været stille i fem uger. Jeg er glad, og jeg er bange for, hvad der sker, når de to år er gået.',
			decision: 'shown',
		},
		{
			day: -6,
			form: 'conversation',
			part: 'concerned',
			people: 2,
			showAs: 'unnamed',
			channel: 'meeting',
			text: 'Moren: Jeg syntes, du spurgte om for meget i begyndelsen. Kontaktpersonen: Det gjorde jeg også. Jeg havde et skema, jeg skulle udfylde. Moren: Da du lagde skemaet væk, gik det. Kontaktpersonen: Jeg lærte, at den første måned skal vi bare drikke kaffe.',
			answers: {
				intended: 'Moren: At der var færre mennesker i vores køkken. Det er der.',
				together: 'Begge: Godt, efter at vi blev uvenner én gang og kom igen.',
			},
			decision: 'shown',
		},
		{
			day: -5,
			name: 'Forældregruppen i Enghøj',
			form: 'focus-group',
			part: 'concerned',
			people: 7,
			showAs: 'named',
			channel: 'meeting',
			text: 'Fem af os har fået det bedre. To mærker ingen forskel endnu. Vi er enige om, at det hjælper, at hun går med til møderne. Vi er uenige om, hvor tit hun skal ringe: nogle vil have ro.',
			answers: { next: 'Lad os selv vælge, hvor tit vi ses.' },
			decision: 'shown',
		},
		{
			day: -2,
			by: 'nadia',
			form: 'story',
			part: 'professional',
			showAs: 'named',
			text: 'Jeg har fire familier i stedet for tredive sager. Jeg når at ringe tilbage samme dag. Det svære er at sige nej til alle de andre, der også burde have det sådan.',
		},
	],
};

/** One that ended more than a year ago. */
const communalMeals: Evaluation = {
	key: 'communal-meals',
	process: 'support',
	title: 'Aftensmad på Lygten',
	intention:
		'Varmestuen Lygten holder åbent tre aftener om ugen med varm mad, som gæsterne selv er med til at lave. Det skal give folk uden hjem et sted at være om aftenen.',
	criteria: [
		'Mindst 25 spiser med hver aften.',
		'Mindst halvdelen af gæsterne er med til at lave maden.',
		'Naboerne oplever ikke mere uro end før.',
	],
	nextStep: 'Aftenerne fortsætter hele året, og køkkenet bliver bygget om, så ti kan lave mad på én gang.',
	nextStepCost: '640.000',
	nextStepPayer: 'Social- og Arbejdsforvaltningens budget',
	contact: 'Maj-Britt Thranesen, Social og Arbejde',
	preparedDay: -806,
	startsDay: -800,
	endsDay: -430,
	stories: [
		{
			day: -436,
			by: 'kurt',
			form: 'story',
			part: 'concerned',
			showAs: 'unnamed',
			channel: 'desk',
			text: 'Jeg skræller kartofler. Det er ikke, fordi jeg skal. Man kan ikke sidde og se på, at de andre gør det.',
			answers: { better: 'Jeg har noget, jeg skal nå, tre dage om ugen.' },
			decision: 'shown',
		},
		{
			day: -434,
			name: 'Bestyrelsen for Kajens Beboere',
			form: 'story',
			part: 'community',
			showAs: 'named',
			channel: 'email',
			text: 'Vi var imod. Vi har talt med politiet og set efter selv: der er ikke mere uro. Der er mindre, fordi folk er inde.',
			decision: 'shown',
		},
	],
	measured: [
		{
			day: -425,
			summary: 'Aftenerne er blevet brugt mere, end vi troede. At gæsterne selv laver maden, tog længere tid.',
			marks: [
				['met', 'I snit 31 har spist med. Den stilleste aften var der 19, den travleste 47.'],
				['partly', 'En tredjedel er med i køkkenet. Der er kun plads til fire ad gangen.'],
				['met', 'Naboernes bestyrelse og politiet siger begge, at der ikke er mere uro.'],
			],
		},
		{
			day: -50,
			summary: 'Et år efter spiser der flere med, og flere laver maden. Til gengæld er køkkenet slidt.',
			marks: [
				['met', 'I snit 36 spiser med. Det er talt hver aften.'],
				['met', 'Lidt over halvdelen er med. Et hold på tolv tager aftenerne på skift.'],
				['partly', 'Der har været fire klager om støj på et år. Før var der to.'],
			],
		},
	],
	council: {
		day: -45,
		meetingDay: 19,
		caseNumber: '27.42.00-P20-11',
		summary:
			'Aftensmaden på Lygten var et projekt for to år siden. Den er fortsat på lånte penge. Evalueringen viser, at den bliver brugt, og at gæsterne selv bærer den. Støjen skal der ses på.',
		operate: [
			'Tre aftener om ugen hele året. Køkkenet bliver bygget om det første år, og døren mod gården bliver lydtæt.',
			'1.420.000',
			'640.000',
		],
		extend: ['Ét år mere med de samme aftener og det samme køkken. Så måler vi igen.', '590.000', '0'],
		stop: [
			'Aftenerne lukker ved årets slutning. Gæsterne bliver vist til natcaféen, som har 14 pladser.',
			'85.000',
			'0',
		],
	},
};

/** One that the council has chosen about. */
const trainingAtHome: Evaluation = {
	key: 'training-at-home',
	process: 'support',
	title: 'Træning hjemme efter et fald',
	intention:
		'Ældre, der er faldet, får besøg af en terapeut to gange om ugen i ti uger. De træner det, de selv vil kunne igen: trappen, badet eller turen til bageren.',
	criteria: ['Mindst 40 af 60 kan igen det, de selv valgte at øve.', 'Højst 9 falder igen i de første seks måneder.'],
	nextStep: 'Alle, der har været på hospitalet efter et fald, får tilbuddet i den første uge hjemme.',
	nextStepCost: '1.150.000',
	nextStepPayer: 'Sundhed og Omsorgs budget',
	contact: 'Maj-Britt Thranesen, Social og Arbejde',
	sheet: {
		day: -38,
		persons: 60,
		discountRate: '3,5',
		costs: [
			{ name: 'To terapeuter', payer: 'municipality', basis: 'project', amount: '1.150.000', fromYear: 1, years: 1 },
		],
		effects: [
			{
				name: 'Færre timer i hjemmeplejen',
				unit: 'time',
				payer: 'municipality',
				unitCost: '480',
				source: 'Lindholms eget regnskab',
				priceYear: 2026,
				low: '10',
				middle: '35',
				high: '60',
				fromYear: 1,
				years: 2,
			},
		],
	},
	preparedDay: -772,
	startsDay: -765,
	endsDay: -400,
	stories: [
		{
			day: -402,
			name: 'Ejner Tofthøj',
			form: 'story',
			part: 'concerned',
			showAs: 'named',
			channel: 'phone',
			text: 'Jeg ville kunne gå ned til bageren. Det tog ni uger. Nu går jeg ned med stokken og hjem med rundstykker.',
			answers: { next: 'Lad være med at stoppe efter ti uger, når man mangler to.' },
			decision: 'shown',
		},
		{
			day: -401,
			form: 'story',
			part: 'professional',
			showAs: 'unnamed',
			channel: 'email',
			text: 'Det virker for dem, der selv vælger, hvad de øver. Når vi vælger for dem, virker det ikke.',
			decision: 'shown',
		},
	],
	measured: [
		{
			day: -395,
			summary: 'De fleste kan igen det, de øvede. Flere falder igen, end vi håbede.',
			marks: [
				['met', '43 af 60 kan igen det, de selv valgte.'],
				['partly', '11 faldt igen i de første seks måneder. Året før var det 17.'],
			],
			corrected: {
				day: -371,
				reason: 'Tre borgere var talt med to gange, fordi de havde fået to forløb.',
				marks: [
					['met', '46 af 60 kan igen det, de selv valgte.'],
					['partly', '11 faldt igen i de første seks måneder. Året før var det 17.'],
				],
			},
		},
		{
			day: -34,
			summary: 'Et år efter kan de fleste det stadig. Ti uger er for lidt for nogle.',
			marks: [
				['met', '41 af 60 kan det stadig et år efter.'],
				['partly', 'I alt 14 er faldet igen på halvandet år.'],
			],
		},
	],
	council: {
		day: -32,
		meetingDay: -11,
		caseNumber: '29.18.00-P20-5',
		summary:
			'Træning hjemme efter et fald hjælper de fleste, og det holder et år efter. For nogle er ti uger for lidt. Vi ved ikke endnu, om flere uger gør en forskel.',
		operate: ['Alle, der har været på hospitalet efter et fald, får tilbuddet.', '1.310.000', '1.150.000'],
		extend: ['Ét år mere, hvor halvdelen får ti uger og halvdelen får fjorten. Så måler vi igen.', '720.000', '0'],
		stop: ['De sidste forløb bliver gjort færdige. Derefter er der kun holdtræning på centret.', '95.000', '0'],
		decided: [
			{
				day: -18,
				choice: 'postponed',
				text: 'Sagen blev udsat. Byrådet bad om at få at vide, hvad fjorten uger koster.',
			},
			{
				day: -11,
				choice: 'extend',
				text: 'Projektet bliver forlænget med ét år. Halvdelen får fjorten uger. Byrådet ser på det igen, når det er målt.',
				dissent:
					'To medlemmer ville sætte det i drift nu. De mener, at tallene er gode nok, og at et år mere er et år, hvor nogle ikke får hjælpen.',
				url: 'https://dagsorden.lindholm.example/byraadet/traening-hjemme',
			},
		],
	},
};

/** The projects of Lindholm that said before they began what should come of them. */
export const evaluations: readonly Evaluation[] = [contactPerson, communalMeals, trainingAtHome];
