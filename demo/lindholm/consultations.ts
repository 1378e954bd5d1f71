import type { Consultation, MailToConsultation } from '../types.ts';
import { greenWedgeDrawing } from './green-wedge-drawing.ts';
import { kaervejPlan } from './kaervej-plan.ts';
import { onEarth } from './paper.ts';

const material = `# Hvad planen handler om

Den grønne kile er stykket mellem Åløkkevej og åen. I dag er det en våd eng med én trampet sti. Planen gør engen til en park, som man kan gå og køre igennem hele året.

Planen gælder for 2,4 hektar. Kommunen ejer jorden.

# Stier og bænke

Der kommer én hovedsti fra busstoppet til broen. Den bliver to meter bred og får fast grus.

Der bliver gjort plads til fire af de ti bænke langs stien. En kørestol kan holde ved siden af hver bænk.

Stien får lave lamper. De slukker kl. 23, så dyrene har nattero.

# Vand og natur

Åen får lov at gå over sine bredder om vinteren. Derfor bliver den nederste del af engen ikke klippet.

De tolv gamle piletræer bliver stående. Et træ må kun fældes, hvis det er ved at vælte.

# Byggeri

Der må bygges ét skur på højst 25 kvadratmeter til redskaber. Det skal være af træ og lavere end tre meter.

Der må ikke parkeres i kilen. Beboernes pladser på Åløkkevej bliver, som de er.`;

/** Between Åløkkevej and the stream. */
const greenWedgeOutline = (
	[
		[63, 44],
		[66, 42.5],
		[69, 43.5],
		[68.5, 46],
		[66, 48],
		[63.5, 47],
		[63, 44],
	] as const
).map(onEarth);

/** What came by mail: one to take in, one that is none, and one that a mail program sent by itself. */
const mails: readonly MailToConsultation[] = [
	{
		day: 0,
		from: 'Åløkken Grundejerforening',
		email: 'grundejere@aaloekken.example',
		subject: 'Høringssvar, lokalplan 118',
		text: `Kære Troels

Tak for tegningen. Vi har talt om planen på vores møde og siger dette:

- Gør stien tre meter bred, så to barnevogne kan mødes.
- Læg cykelparkering ved busstoppet, ikke ved broen. Vi har vedhæftet en tegning med mål.
- Lad engen stå uklippet fra maj til august. Det har den godt af, og det har vi også.

Vi hjælper gerne med at plante.

Mange hilsner
Bestyrelsen for de 64 huse på Åløkkevej`,
		annex: {
			title: 'Cykelparkering ved busstoppet',
			document: [
				'Grundejerforeningens forslag til plads for 20 cykler.',
				'Stativerne står langs hækken, fem meter fra busstoppet. Der bliver 1,8 meter frit fortov.',
				'Pladsen er 8 meter lang og 2 meter dyb. Ingen træer skal fældes.',
			],
		},
	},
	{
		day: -1,
		from: 'Lys og Led',
		email: 'tilbud@lysogled.example',
		subject: 'Har I brug for 400 parklamper?',
		text: 'Kære indkøber. Denne måned får I 20 procent på parklamper. Svar i dag, så ringer vi.',
		setAside: { day: -1, reason: 'Det er en reklame og ikke et svar i høringen.' },
	},
	{
		day: -1,
		from: 'Troels Agerboe',
		email: 'troels@lindholm.example',
		subject: 'Automatisk svar: Jeg er på kursus',
		text: 'Jeg er på kursus og læser mails igen på mandag.',
		automatic: true,
	},
];

/** One that has just begun, in the neighbourhood of the benches. */
const greenWedge: Consultation = {
	key: 'green-wedge',
	process: 'benches',
	kind: 'minor-local-plan',
	title: 'Lokalplan 118, Den grønne kile i Åløkken',
	summary:
		'Engen mellem Åløkkevej og åen skal blive til en park med én god sti. Du kan få indflydelse på stien, lyset, vandet og træerne. Du kan skrive om det hele eller om et enkelt afsnit.',
	caseNumber: '01.02.05-P16-3-26',
	kle: '01.02.05',
	contact: 'Troels Agerboe, By og Veje',
	opensDay: -2,
	material,
	questions: ['Hvornår på dagen kommer du i kilen?', 'Hvad skal vi passe særligt på?'],
	annexes: [
		['Kort over den grønne kile', 'https://plan.lindholm.example/118/kort.pdf'],
		['Vurdering af natur og vand', 'https://plan.lindholm.example/118/natur.pdf'],
	],
	consultees: [
		{ name: 'Seniorrådet', email: 'seniorraad@lindholm.example' },
		{ name: 'Handicaprådet', email: 'handicapraad@lindholm.example' },
		{ name: 'Åløkken Grundejerforening', email: 'grundejere@aaloekken.example' },
		{ name: 'Lindholm Å’s Lodsejere' },
	],
	plan: { id: '9900118', outline: [[greenWedgeOutline]] },
	inquiries: [
		{
			by: 'vibeke',
			day: -2,
			text: 'Bliver lamperne ved med at brænde om vinteren, når det er mørkt klokken syv om morgenen?',
			answer: {
				day: -1,
				text: 'Ja. De tænder, når det bliver mørkt, og slukker kl. 23. Om morgenen tænder de igen kl. 6.',
			},
		},
		{
			by: 'lasse',
			day: -2,
			text: 'Hvem skal passe redskaberne i skuret?',
			answer: {
				day: -1,
				text: 'Dem, der bruger haven, i fællesskab. Kommunen giver nøgler til tre, der siger ja til at stå for det.',
			},
		},
		{
			by: 'marianne',
			day: -1,
			text: 'Hvor højt kommer vandet, når åen går over sine bredder?',
			answer: {
				day: 0,
				text: 'Ved en kraftig vinter står der op til 40 centimeter på den nederste eng. Stien ligger højere. Vi har lagt et bilag til om vandet.',
			},
		},
		{ by: 'nikolaj', day: 0, text: 'Må man tænde bål på den klippede del?' },
	],
	later: [
		{
			day: -2,
			title: 'Tegning af stien',
			document: { svg: greenWedgeDrawing },
			reason: 'Så kan du se, hvor stien, bænkene og skuret kommer til at ligge, og pege på et sted.',
		},
		{
			day: 0,
			title: 'Vandet om vinteren',
			document: [
				'Åen går over sine bredder de fleste vintre. Her står, hvor højt vandet kommer, målt fra den laveste del af engen.',
				'En almindelig vinter: 10 til 15 centimeter på den nederste eng. Stien er tør.',
				'En kraftig vinter, som vi ser den hvert tiende år: op til 40 centimeter på den nederste eng. Stien ligger 60 centimeter over engen og er tør.',
				'Et skybrud om sommeren: vand i render og lavninger i et døgn eller to. Haverne ligger højere og får ikke vand.',
				'Tallene er kommunens egne målinger ved broen.',
			],
			reason: 'Flere spurgte, hvor højt vandet kommer.',
		},
	],
	mails,
	responses: [
		{
			consultee: 'Handicaprådet',
			name: 'Handicaprådet',
			day: -1,
			channel: 'email',
			mailed: { email: 'handicapraad@lindholm.example', subject: 'Handicaprådets svar om den grønne kile' },
			text: 'En sti på to meter er for smal, når to skal forbi hinanden. Vi foreslår 2,5 meter og et fast kantbånd, som en blind stok kan følge. Bænkene skal have armlæn.',
			paragraphs: [3, 4],
			decision: 'named',
		},
		{
			by: 'marianne',
			day: -2,
			text: 'To meter er for smalt. Min søster kører i kørestol, og jeg går ved siden af. Møder vi en barnevogn, skal en af os ud i det våde græs. Gør stien tre meter bred.',
			paragraphs: [3],
			answers: ['Om formiddagen, når vi skal til lægen.'],
			decision: 'named',
		},
		{
			by: 'vibeke',
			day: -2,
			text: 'Lad lamperne brænde til klokken et i weekenden. Mine børn cykler hjem fra Havnen ved midnat, og de kører uden om kilen, når der er mørkt.',
			paragraphs: [5],
			decision: 'named',
		},
		{
			by: 'aase',
			day: -1,
			channel: 'phone',
			text: 'Jeg er glad for bænkene. Sæt den første tæt på busstoppet. Jeg kan gå 80 meter, så skal jeg sidde.',
			paragraphs: [4],
			decision: 'named',
		},
		{
			by: 'lasse',
			day: -1,
			text: 'Et skur på 25 kvadratmeter er for lille til både redskaber og et værksted. Giv plads til 40, så passer vi selv engen sammen med skolen.',
			paragraphs: [8],
			answers: ['Efter arbejde, mest om torsdagen.', 'At der er nogen, der har nøglen.'],
			decision: 'named',
		},
		{
			by: 'grethe',
			day: -1,
			channel: 'post',
			text: 'Piletræerne er fra dengang, der var mølle. Skriv i planen, at der skal plantes et nyt, hver gang et vælter. Ellers er de væk om tredive år.',
			paragraphs: [7],
			hideName: true,
			decision: 'unnamed',
		},
		{
			name: 'Hanne fra nummer 12',
			day: -1,
			text: 'Jeg bor lige op til engen. Når åen går over, får vi vand i kælderen. Vis os først, hvor højt vandet kommer. Min mand er syg og kan ikke bære ting op.',
			paragraphs: [6],
			address: 'Åløkkevej 12',
			hideName: true,
		},
		{
			by: 'nikolaj',
			day: -1,
			text: 'God plan. Men skriv ind, at man må cykle på stien. Ellers bliver det et skænderi hver morgen.',
			paragraphs: [3],
			place: 'Broen over åen',
		},
		{
			name: 'Far til to på Åløkkevej',
			day: 0,
			text: 'God tegning. Her er tre steder, I skal se på.',
			onDrawing: {
				title: 'Tegning af stien',
				pins: [
					{ place: 'B5', text: 'Her løber børnene ud på vejen. Sæt et lille hegn.' },
					{ place: 'E3', text: 'Bænken står i blæst. Flyt den om bag piletræerne.' },
					{ place: 'G2', text: 'Ved broen er der vådt i november. Læg fliser de sidste ti meter.' },
				],
			},
			decision: 'named',
		},
		{
			by: 'freja',
			day: 0,
			text: 'Klip en lille plæne midt i kilen, så der er et sted at ligge. Resten må gerne være vildt.',
			paragraphs: [6],
			answers: ['Om aftenen om sommeren.'],
		},
		{
			by: 'olena',
			day: 0,
			channel: 'email',
			text: 'Jeg går med klapvogn hver dag. Fast grus er svært, når det er vådt. Kan den sidste del ved broen få fliser?',
			paragraphs: [3],
			place: 'Broen over åen',
		},
		{
			name: 'En bilist',
			day: 0,
			text: 'Nu forsvinder der igen et sted, hvor man kunne holde. Der er aldrig plads på Åløkkevej om aftenen.',
			paragraphs: [9],
		},
	],
};

/** The consultations of Lindholm. */
export const consultations: readonly Consultation[] = [kaervejPlan, greenWedge];
