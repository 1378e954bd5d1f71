import type { Claim } from '../types.ts';
import { claimsOnTheHouse } from './kaervej-claims-house.ts';

/** What people said of how the house on Kærvej may be used, and of how one gets there. */
const claimsOnUse: readonly Claim[] = [
	{
		heading: 'Luk kl. 21 på hverdage',
		tags: ['åbningstid', 'naboer'],
		paragraphs: [3],
		answer:
			'Huset lukker kl. 21 fra søndag til torsdag og kl. 22 fredag og lørdag. Oprydning tæller med i åbningstiden.',
		where: 'Planens § 3',
		said: [
			'Klokken 22 er for sent på en hverdag, når man har børn, der skal sove.',
			'Lad huset lukke klokken 21, når det er hverdag.',
			'Vi står op klokken fem, så de sidste bildøre skal have smækket før klokken ti.',
			'Åbent til 22 hver dag er for meget for os, der bor lige overfor.',
			'Skriv klokken 21 i planen, så er der ro på vejen.',
			'Det er fint med liv, men ikke hver aften til klokken 22.',
		],
	},
	{
		heading: 'Hold åbent om søndagen',
		tags: ['åbningstid'],
		paragraphs: [3],
		answer:
			'Det er med i planen: huset må være åbent alle ugens dage. Hvem der låser op om søndagen, aftaler vi med brugerne.',
		said: [
			'Søndag er den længste dag, når man bor alene, så hold åbent der.',
			'Vi mangler et sted at være om søndagen.',
			'Lad planen sige, at der er åbent i weekenden og ikke kun på hverdage.',
			'Det er om søndagen, familien har tid til at spise sammen ude.',
			'Luk hellere om mandagen end om søndagen.',
		],
	},
	{
		heading: 'Luk vinduerne, når der spilles',
		tags: ['støj', 'naboer'],
		paragraphs: [4],
		answer:
			'Planen siger nu, at huset skal have luft udefra, uden at et vindue står åbent. Så kan vinduerne være lukkede, også en varm aften.',
		where: 'Planens § 4, stk. 2',
		said: [
			'Lukkede vinduer holder kun, hvis der kan komme luft ind på en anden måde.',
			'En varm aften i juni åbner de vinduerne, uanset hvad planen siger.',
			'I må love, at der er luft i salen, når vinduerne skal være lukkede.',
			'Sidst der blev spillet, stod hvert eneste vindue på vid gab.',
			'Det er bassen, vi kan høre, når nogen åbner et vindue.',
			'Uden blæsere til luften bliver reglen om vinduer aldrig til noget.',
		],
	},
	{
		heading: 'Stop musikken kl. 20',
		tags: ['støj', 'åbningstid'],
		paragraphs: [4],
		answer:
			'Musikken må vare til kl. 21, som der står. En fest med dans slutter sjældent kl. 20, og vinduerne er lukkede.',
		said: [
			'Musik til klokken 21 er en time for meget.',
			'Sæt grænsen for musik til klokken 20, så kan børnene falde i søvn.',
			'Klokken 20 er sent nok, når man bor 15 meter derfra.',
			'Vi beder om, at trommerne er pakket væk klokken otte.',
		],
	},
	{
		heading: 'Mål støjen det første år',
		tags: ['støj'],
		paragraphs: [4],
		answer:
			'Vi måler støjen tre aftener i det første år, og naboerne vælger aftenerne. Tallene kommer på kommunens side.',
		where: 'Redegørelsen, side 9',
		said: [
			'Mål, hvor meget det larmer, i stedet for at gætte.',
			'Kom og mål støjen i min have en fredag aften.',
			'Der skal være tal på støjen, ellers bliver det vores ord mod jeres.',
			'Vi vil se en måling efter et år, og den skal være offentlig.',
			'Lov os en støjmåling, før I giver lov til mere.',
		],
	},
	{
		heading: 'Flere p-pladser',
		tags: ['parkering'],
		paragraphs: [5],
		answer:
			'Der er 14 pladser og 40 ved skolen, som er tomme efter kl. 16. Flere pladser ved huset ville tage haven. Vi sætter et skilt, der viser vej.',
		said: [
			'14 pladser er for lidt, når der er fest.',
			'Hvor skal gæsterne holde, når de 14 pladser er brugt?',
			'Der er allerede fyldt op langs Kærvej hver aften.',
			'Vi kan ikke komme ud af vores indkørsel, når der er arrangement.',
			'Lav dobbelt så mange pladser, så holder folk ikke på fortovet.',
			'Til loppemarkedet holdt der biler helt op til svinget.',
			'Regn med 60 gæster og gør plads til deres biler.',
		],
	},
	{
		heading: 'Færre biler foran huset',
		tags: ['parkering', 'plads'],
		paragraphs: [5],
		answer: 'To pladser er taget ud, så der er 12 tilbage. De to bliver til en bænk og et træ ved døren.',
		where: 'Planens § 5 og kortet',
		said: [
			'Brug ikke hele pladsen på biler, der kun står der to timer om dagen.',
			'Jeg vil hellere have et træ end en p-plads foran døren.',
			'Pladsen kunne være et torv og ikke en parkeringsplads.',
			'De fleste af os bor så tæt på, at vi går.',
		],
	},
	{
		heading: 'En tredje plads til handicapbiler',
		tags: ['parkering', 'adgang'],
		paragraphs: [5],
		answer: 'Der kommer en tredje plads til handicapbiler. Den bliver så bred, at en lift kan slås ud til siden.',
		where: 'Planens § 5',
		said: [
			'To pladser til handicapbiler rækker ikke, når vores forening mødes.',
			'En af pladserne skal være så bred, at liften kan komme ud.',
			'Vi er tit fire i kørestol på samme aften.',
			'Læg pladsen til handicapbiler, så man ikke skal bag om huset.',
			'Min bus med lift kan ikke være på en almindelig plads.',
		],
	},
	{
		heading: 'Varer fra Engvej',
		tags: ['trafik'],
		paragraphs: [7],
		answer:
			'Det er med i planen. Varer kommer fra Engvej, og vi har aftalt med køkkenet, at det sker mellem kl. 8 og 11.',
		said: [
			'Godt, at varerne kommer fra Engvej og ikke forbi børnehaven.',
			'Hold fast i, at lastbiler ikke må køre på Kærvej.',
			'Skriv også et klokkeslæt på, hvornår der må køres varer ind.',
			'Det vigtigste for os på Kærvej er, at lastbilen kører den anden vej.',
		],
	},
	{
		heading: 'Varer skal ikke fra Engvej',
		tags: ['trafik', 'naboer'],
		paragraphs: [7],
		answer:
			'Varerne skal ind fra én af vejene. Børnehaven ligger på Kærvej, og derfor bliver det Engvej. Det er højst to biler om dagen.',
		said: [
			'Engvej er for smal til en lastbil.',
			'På Engvej holder der biler i begge sider, så varebilen kommer til at bakke.',
			'Hvorfor er det os på Engvej, der skal have lastbilerne?',
			'Varebilen kommer til at køre lige under mit soveværelse.',
		],
	},
	{
		heading: 'Lavere fart på Kærvej',
		tags: ['trafik', 'børn'],
		paragraphs: [7],
		answer: 'Farten kan en lokalplan ikke bestemme. Vi har sendt ønsket til By og Veje, som ser på Kærvej i foråret.',
		said: [
			'Sæt farten ned til 30, nu der kommer flere mennesker.',
			'Der skal bump på vejen, før huset åbner.',
			'Børnene går over ved børnehaven, og bilerne kører for stærkt.',
			'Kærvej bliver brugt som genvej, og det bliver værre nu.',
			'Lav et fodgængerfelt lige ud for døren.',
		],
	},
	{
		heading: 'Tag over cyklerne',
		tags: ['cykler'],
		paragraphs: [6],
		answer: 'Der er tag over alle 30 pladser. Fire af dem bliver så brede, at en ladcykel kan stå der.',
		where: 'Planens § 6',
		said: [
			'Husk plads til ladcykler, for ellers står de på fortovet.',
			'30 pladser er fint, men to af dem skal passe til en ladcykel.',
			'Min cykel er tre meter lang med vogn.',
			'Cyklerne skal kunne låses fast til noget, der ikke kan skrues løs.',
			'Sæt et stik, så man kan lade sin cykel op.',
			'Tag over cyklerne gør, at folk lader bilen stå.',
		],
	},
	{
		heading: 'Flere cykler end 30',
		tags: ['cykler'],
		paragraphs: [6],
		answer: 'Vi begynder med 30. Der er gjort plads i planen, så der kan komme 20 til, hvis de er fyldt.',
		where: 'Planens § 6, stk. 2',
		said: [
			'30 cykler er for lidt en sommeraften.',
			'Vi kommer alle sammen på cykel, så gør plads til 50.',
			'Skolen har 200 børn, og de kommer forbi på vej hjem.',
		],
	},
	{
		heading: 'Et sted til de unge',
		tags: ['brug', 'unge'],
		paragraphs: [1],
		answer:
			'De unge får det bageste rum to aftener om ugen. Det står i aftalen om huset og ikke i planen, som ikke kan bestemme, hvem der bruger det.',
		said: [
			'Giv de unge en nøgle, så bliver de ikke hængende ved kiosken.',
			'Der er intet i Vestbyen for os mellem 14 og 18.',
			'Vi er en gruppe på ni, der gerne vil have et rum fast.',
			'Et hus for alle bliver tit et hus for de voksne.',
			'Skriv de unge ind i planen med navns nævnelse.',
		],
	},
	{
		heading: 'Plads til musik alligevel',
		tags: ['brug', 'støj'],
		paragraphs: [1],
		answer:
			'Der bliver ikke et øvelokale, for lydtætte vægge ville tage alle pengene. Et kor og et dæmpet orkester kan sagtens bruge salen.',
		said: [
			'Koret mangler et sted at øve om tirsdagen.',
			'Planen burde give lov til et øvelokale i kælderen.',
			'I spurgte om musik, og nu er den væk igen.',
			'Et klaver i salen koster ikke meget.',
		],
	},
	{
		heading: 'Køkkenet skal kunne lejes',
		tags: ['brug', 'køkken'],
		paragraphs: [1],
		answer: 'Foreninger låner det gratis. Private kan leje det to gange om året. Det står i aftalen om huset.',
		said: [
			'Må man leje køkkenet til en konfirmation?',
			'Foreningerne skal have det gratis, ellers kommer vi ikke.',
			'Lad være med at gøre det til et sted for dyre fester.',
			'Skriv, at overskuddet går til huset.',
			'Et sted at lave mad til 40 findes ikke andre steder i bydelen.',
		],
	},
];

/** Everything that was said of the plan for the old library on Kærvej, each with what the municipality answered. */
export const kaervejClaims: readonly Claim[] = [...claimsOnUse, ...claimsOnTheHouse];
