import type { Theme } from '../types.ts';

/** The five themes of the process `support`. */
export const themesOfSupport: readonly Theme[] = [
	{
		key: 'children',
		slug: 'boern-der-har-brug-for-mere',
		title: 'Børn, der har brug for mere',
		lead: 'Autisme, uro, sygdom eller sorg. Nogle børn skal have lidt mere med på vejen.',
		text: 'Et barn går ikke i stykker af at være anderledes. Men det kan gå ud over skolen, søvnen og de voksnes arbejde, når hjælpen kommer sent. I dag venter en familie fem måneder på den første samtale. Vi vil gerne høre fra børn, forældre, søskende og bedsteforældre. Hvad hjalp? Hvad gjorde det værre?',
		drawing: 'playground',
		questions: [
			'Hvornår skulle hjælpen være kommet?',
			'Hvad kan skolen gøre, som ikke kræver en ny lov?',
			'Hvad gør en almindelig hverdag lettere hos jer?',
		],
	},
	{
		key: 'youth',
		slug: 'unge-paa-vej',
		title: 'Unge på vej',
		lead: 'Hver niende unge i Lindholm er hverken i skole, lære eller job.',
		text: 'Det er 640 unge. Bag tallet er der lige så mange grunde. Nogle mangler en læreplads. Andre mangler søvn, ro eller en voksen, der bliver ved. Vi har prøvet med kurser og planer. Det hjælper nogle, men langt fra alle. Sig, hvad der ville få dig eller din ven op ad sofaen.',
		drawing: 'workplace',
		questions: [
			'Hvem fik dig videre, og hvad gjorde de?',
			'Hvad skal en virksomhed have hjælp til for at tage en ung ind?',
			'Hvad skal vi holde op med?',
		],
	},
	{
		key: 'mind',
		slug: 'naar-sindet-har-det-svaert',
		title: 'Når sindet har det svært',
		lead: 'Angst, psykose, depression. En hverdag skal kunne holde til, at man bliver syg.',
		text: 'Sygehuset behandler, men det er hjemme, livet skal leves. Her er kommunen tættest på. Vi hører, at aftenerne er lange, og at hjælpen slipper, når man har det lidt bedre. Vi vil gerne vide, hvad der holder dig oppe, og hvor det glipper.',
		drawing: 'garden',
		questions: [
			'Hvad gør en god dag god?',
			'Hvor går det galt mellem sygehuset og hjemmet?',
			'Hvad har de pårørende brug for?',
		],
	},
	{
		key: 'homes',
		slug: 'egen-doer',
		title: 'Egen dør',
		lead: '94 mennesker i Lindholm har ikke et sted at bo. Flere af dem er unge.',
		text: 'De sover på herberg, i en bil eller på en vens sofa. En bolig er det første skridt, men ikke det sidste. Mange mister den igen det første år, fordi de bliver alene med breve, naboer og gæld. Vi leder efter veje hjem, der holder.',
		drawing: 'town',
		questions: [
			'Hvad skal der til, for at man kan blive boende?',
			'Hvad kan naboer og boligforeninger gøre?',
			'Hvor skal man kunne gå hen, når det brænder på?',
		],
	},
	{
		key: 'everyday',
		slug: 'hverdag-med-handicap',
		title: 'Hverdag med handicap',
		lead: 'Arbejde, venner, fritid og frihed til selv at bestemme.',
		text: 'Voksne med handicap fortæller os, at hjælpen tit passer til skemaet og ikke til livet. Man kan få hjælp til at komme i seng, men ikke til at komme til koncert. Vi vil gerne bruge pengene klogere. Fortæl, hvad der ville give dig mere at sige over din egen dag.',
		drawing: 'ramp',
		questions: [
			'Hvad vil du selv kunne bestemme?',
			'Hvor i byen kan du ikke komme ind?',
			'Hvad skal vi spørge om, når vi besøger dig?',
		],
	},
];
