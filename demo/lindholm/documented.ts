import type { Documented } from '../types.ts';

/** What has been written down for others: one process that is over, one that is under way, and one of an association. */
export const documented: readonly Documented[] = [
	{
		process: 'library',
		by: 'signe',
		day: -14,
		method: 'mixed',
		groups: ['everybody', 'neighbours', 'associations'],
		people: 190,
		costOre: 3_480_000,
		pictures: [
			{
				drawing: 'library',
				caption: 'Det åbne hus i det gamle bibliotek. De tre ideer hang på væggen.',
				alt: 'Tegning af et rum med bogreoler, hvor folk står og taler sammen.',
			},
			{
				drawing: 'neighbours',
				caption: 'Naboer på Kærvej, der ville have hver sit, blev enige om åbningstiden.',
				alt: 'Tegning af to naboer, der drikker kaffe mellem husene.',
			},
		],
		remarks: [
			{
				by: 'farida',
				day: -11,
				good: 'Jeg kunne se mit eget bidrag i udvalgets papirer. Det havde jeg ikke troet.',
				advice: 'Sig det på flere sprog, når der er åbent hus.',
			},
			{
				by: 'preben',
				day: -10,
				learning: 'Vi er nogle, der ikke skriver på nettet. At en skrev for mig, gjorde hele forskellen.',
			},
		],
		parts: {
			learning:
				'Vi troede, at folk ville skrive på nettet. Det gjorde de også, men de fleste ældre kom til det åbne hus og sagde det i stedet. En af os sad med en computer og skrev det ind, mens de så på. Det tog tid, og det var tiden værd.\n\nTre færdige ideer gjorde det let at vælge og svært at komme med noget fjerde. Seks personer foreslog en blanding. Dem havde vi ikke noget felt til.\n\nDet åbne hus lå om formiddagen. Derfor kom der næsten ingen mellem 25 og 45 år.',
			good: 'Alle kunne se de samme tal, og hvor de kom fra. Ingen sagde bagefter, at det var afgjort på forhånd.\n\nUdvalget læste bidragene i fuld længde og nævnte tre af dem på mødet.\n\nNaboer, der ville have hver sit, mødtes ved det samme bord.',
			advice:
				'- Hold døren åben en aften også.\n- Giv plads til en blanding, når I har faste ideer at vælge mellem.\n- Sæt en person af til at skrive ind for andre. Én dag er nok i en bydel på vores størrelse.\n- Sig prisen på hver ide fra begyndelsen.',
		},
	},
	{
		process: 'support',
		by: 'maj-britt',
		day: -2,
		method: 'mixed',
		groups: ['everybody', 'families', 'disability', 'vulnerable', 'associations', 'businesses'],
		people: 320,
		costOre: 18_600_000,
		pictures: [
			{
				drawing: 'postcard',
				caption: 'Postkortet kunne afleveres i varmestuen og på de tre bosteder.',
				alt: 'Tegning af en postkasse med et håndskrevet kort på vej ned i den.',
			},
			{
				drawing: 'meal',
				caption: 'Fællesspisningen, hvor de fem temaer blev til.',
				alt: 'Tegning af et langt bord, hvor mennesker i alle aldre spiser sammen.',
			},
			{
				drawing: 'townhall',
				caption: 'Kickoff i rådhussalen, vist på skærm for dem, der var hjemme.',
				alt: 'Tegning af rådhuset med folk på vej ind.',
			},
		],
		remarks: [
			{
				by: 'kurt',
				day: -1,
				learning: 'Man tør mere, når der står nogen, man kender, ved siden af.',
				advice: 'Kom ud i varmestuen igen, når der er et udkast.',
				hideName: true,
			},
			{
				by: 'jytte',
				day: -1,
				good: 'Der var et menneske i telefonen, da jeg ikke kunne finde ud af det.',
			},
		],
		parts: {
			learning:
				'Et emne, der rummer hele det sociale område, er for stort at skrive om. Da vi delte det i fem temaer med hver sin side, begyndte folk at skrive om det, de selv stod i.\n\nNettet alene når ikke dem, der har det sværest. På bostederne og i varmestuen skrev folk postkort eller talte en video ind, og vi lagde det op for dem. Det samme gjaldt de møder, der kun var på skærm: nogle blev væk på grund af skærmen, og andre kom netop derfor.\n\nDet kræver arbejde hver uge at holde liv på siden. Når en medarbejder spurgte ind under et forslag, kom der tre svar mere.',
			good: 'Vi har fået bidrag fra mennesker, der aldrig har svaret på en høring, og vi fik dem, før der var et udkast.\n\nPårørende og ansatte skriver under de samme forslag og svarer hinanden.\n\nForeningerne kom med deres egne tal.',
			advice:
				'- Sig helt præcist, hvad I gerne vil have bidrag til.\n- Lav mange veje ind, og saml dem ét sted, så alle kan se det hele.\n- Gå ud til dem, der ikke kommer til jer, og hav postkort med.\n- Sæt tid af i hele perioden, ikke kun den første uge.\n- Lad ikke et login stå i vejen. En e-mail er nok til at blive hørt.',
		},
	},
	{
		process: 'courtyard',
		by: 'line',
		day: -1,
		method: 'open-process',
		groups: ['neighbours', 'families'],
		people: 46,
		costOre: 0,
		pictures: [
			{
				drawing: 'garden',
				caption: 'Den første bænk, vi satte op selv.',
				alt: 'Tegning af en gård med bede og mennesker, der arbejder sammen.',
			},
		],
		remarks: [],
		parts: {
			learning:
				'Vi hang sedler op i alle opgange på fire sprog. De opgange, hvor en nabo også ringede på, gav dobbelt så mange bidrag.\n\nDe første dage skrev kun dem, der altid siger noget. Så spurgte vi børnene, og deres forældre kom med.',
			good: 'Ingen penge, og alligevel er halvdelen af blokkene med. Folk hilser på hinanden på trappen nu.',
			advice:
				'- Ring på. Det virker bedre end sedler.\n- Begynd med noget, der kan ses inden en måned, for eksempel en bænk.\n- Bed kommunen om hjælp til reglerne, før I lover noget.',
		},
	},
];
