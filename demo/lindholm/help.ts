import type { HelpAsked } from '../types.ts';

/** What groups in Lindholm have asked the association consultants, and how far it has come. */
export const helpAsked: readonly HelpAsked[] = [
	{
		kind: 'founding',
		group: 'Vinterbaderne ved Havnen',
		about: 'Vi er elleve, der går i vandet klokken 6.30 hele vinteren.',
		text: 'Vi vil søge om en badebro med rækværk. På havnekontoret siger de, at vi skal være en forening først. Hvordan holder man sådan et stiftende møde, og hvor mange skal vi være?',
		day: -34,
		by: 'mikkel',
		email: 'vinterbad@post.example',
		taken: { by: 'jonas', day: -33 },
		answered: {
			by: 'jonas',
			day: -30,
			text: 'Godt initiativ. Loven siger ikke, hvor mange I skal være, men tre i bestyrelsen er et godt sted at begynde.\n\nGør sådan:\n\n- Send indkaldelsen ud to uger før. I kan bruge vores dagsorden.\n- Ret vedtægterne til. Skriv i § 2, at I vil gøre det trygt at vinterbade.\n- Skriv referat på selve mødet.\n\nBagefter kan I få CVR-nummer på Virk. I må låne mødelokalet på biblioteket. Sig til, så booker jeg det.',
			documents: ['founding-agenda', 'statutes', 'founding-minutes'],
		},
	},
	{
		kind: 'running',
		group: 'Spejderne i Søndre Skov',
		text: 'Vores kasserer er flyttet, og ingen kan komme ind på kontoen. Der ligger 14.000 kroner til sommerlejren. Hvad gør vi?',
		day: -24,
		by: 'rikke',
		email: 'hytten@spejderne.example',
	},
	{
		kind: 'statutes',
		group: 'Spisefællesskabet på Kærvej',
		about: 'Fjorten naboer, der spiser sammen hver anden torsdag. Vi har ikke noget navn endnu.',
		text: 'Vi har skrevet et udkast til vedtægter på to sider. Vil nogen læse det igennem, inden vi holder mødet? Vi er mest i tvivl om, hvem der skriver under.',
		day: -5,
		by: 'line',
		email: 'line@post.example',
		taken: { by: 'maj-britt', day: -4 },
	},
	{
		kind: 'partners',
		group: 'Kortklubben i Tornby',
		about: 'Seks mænd over 70. De spiller whist om onsdagen i forsamlingshuset.',
		text: 'Forsamlingshuset lukker til nytår. De ringer for at høre, om der er et andet sted, og om de kan slå sig sammen med nogen, der har en kaffemaskine.',
		day: -2,
		enteredBy: 'troels',
		contact: 'Oluf',
		email: 'kortklubben@post.example',
	},
	{
		kind: 'registration',
		group: 'Møllevangens Lokalråd',
		text: 'Banken vil have et CVR-nummer, før vi kan få en konto. Kan et lokalråd få sådan et, eller skal vi laves om til en forening?',
		day: -1,
		by: 'anja',
		email: 'lokalraad@moellevangen.example',
	},
];
