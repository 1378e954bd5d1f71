import type { ModelDocument, ModelDocumentKey } from '../model-document.ts';

/** The model documents, in Danish. */
export const documents: Readonly<Record<ModelDocumentKey, ModelDocument>> = {
	statutes: {
		title: 'Vedtægter for en lille forening',
		about: 'Ni korte paragraffer. De er nok til de fleste, og de kan laves om på generalforsamlingen.',
		parts: [
			{
				heading: '§ 1. Navn og sted',
				text: 'Foreningen hedder [navn]. Den hører til i [by eller bydel] i [kommune].',
			},
			{
				heading: '§ 2. Formål',
				text: 'Foreningen vil [skriv med én sætning, hvad I vil, og for hvem].',
			},
			{
				heading: '§ 3. Medlemmer',
				text: 'Alle, der går ind for formålet, kan blive medlem. Man melder sig ind hos bestyrelsen og ud igen ved at skrive til den.\n\nBestyrelsen kan udelukke et medlem, der skader foreningen. Medlemmet kan bede generalforsamlingen afgøre sagen.',
			},
			{
				heading: '§ 4. Kontingent',
				text: 'Generalforsamlingen bestemmer kontingentet for et år ad gangen. Har man ikke betalt efter en påmindelse, kan man ikke stemme.',
			},
			{
				heading: '§ 5. Generalforsamling',
				text: 'Generalforsamlingen bestemmer over alt i foreningen. Den holdes hvert år inden udgangen af [måned]. Bestyrelsen indkalder skriftligt mindst 14 dage før.\n\nForslag skal være hos bestyrelsen mindst 7 dage før. Dagsordenen er mindst:\n\n- Valg af dirigent og referent\n- Bestyrelsen fortæller om året\n- Regnskabet bliver vist og godkendt\n- Budget og kontingent\n- Forslag, der er kommet ind\n- Valg til bestyrelsen\n- Valg af en, der ser regnskabet efter\n- Eventuelt\n\nHvert medlem har én stemme. Flertallet af dem, der er mødt op, bestemmer. Der stemmes skriftligt, hvis blot én beder om det.',
			},
			{
				heading: '§ 6. Ekstra generalforsamling',
				text: 'Bestyrelsen kan indkalde til en ekstra generalforsamling. Den skal gøre det inden fire uger, når en fjerdedel af medlemmerne beder om det og skriver hvorfor.',
			},
			{
				heading: '§ 7. Bestyrelse',
				text: 'Bestyrelsen har [tre eller fem] medlemmer, der vælges for to år. Den fordeler selv posterne: forperson, kasserer og sekretær. Den kan beslutte noget, når over halvdelen er med.\n\nEr der ikke enighed, bestemmer flertallet. Beslutninger bliver skrevet ned.',
			},
			{
				heading: '§ 8. Penge og underskrift',
				text: 'Regnskabsåret følger kalenderåret. To fra bestyrelsen skriver under sammen for foreningen; den ene er forpersonen eller kassereren. De kan give andre fuldmagt til banken.\n\nForeningen hæfter kun med det, den ejer. Medlemmerne hæfter ikke selv.',
			},
			{
				heading: '§ 9. Ændringer, og hvis foreningen slutter',
				text: 'Vedtægterne kan ændres på en generalforsamling, når to tredjedele af dem, der er mødt op, stemmer for.\n\nForeningen kan lukkes på to generalforsamlinger efter hinanden med mindst 14 dage imellem, når to tredjedele stemmer for. Er der penge tilbage, går de til [et formål, der ligner jeres eget].\n\nVedtaget den [dato] i [by].',
			},
		],
	},
	'founding-agenda': {
		title: 'Dagsorden for et stiftende møde',
		about: 'Send den ud mindst to uger før sammen med et udkast til vedtægter.',
		parts: [
			{
				heading: 'Indkaldelse',
				text: 'Vi vil stifte foreningen [navn] den [dato] kl. [tid] på [sted]. Alle, der vil være med, er velkomne. Udkastet til vedtægter er lagt ved. Skriv til [e-mail], hvis du ikke kan komme, men gerne vil være medlem.',
			},
			{
				heading: 'Dagsorden',
				text: '- Velkomst: Hvorfor er vi her?\n- Valg af dirigent og referent\n- Skal vi stifte foreningen? Afstemning\n- Vedtægterne gennemgås, rettes og vedtages\n- Kontingent for det første år\n- Valg af bestyrelse\n- Valg af en, der ser regnskabet efter\n- De første tre ting, vi vil gøre\n- Eventuelt',
			},
			{
				heading: 'Husk til mødet',
				text: '- En liste, hvor alle skriver navn og e-mail\n- Udkastet til vedtægter på papir\n- Papir til skriftlige afstemninger\n- En, der hilser på dem, der ikke kender nogen',
			},
			{
				heading: 'Bagefter',
				text: '- Referatet og vedtægterne skrives under\n- Bestyrelsen mødes inden 14 dage og fordeler posterne\n- Foreningen får CVR-nummer hos https://virk.dk\n- Konto i banken: tag referat, vedtægter og billed-id med',
			},
		],
	},
	'founding-minutes': {
		title: 'Referat af et stiftende møde',
		about: 'Banken og CVR-registret vil se det. Udfyld det, der står i klammer.',
		parts: [
			{
				heading: 'Mødet',
				text: 'Stiftende møde i foreningen [navn], holdt den [dato] på [sted]. Der var [antal] til stede. Listen er lagt ved.',
			},
			{
				heading: '1. Dirigent og referent',
				text: '[Navn] blev valgt som dirigent og [navn] som referent. Dirigenten sagde, at mødet var indkaldt, som det skulle.',
			},
			{
				heading: '2. Foreningen stiftes',
				text: 'Forsamlingen besluttede at stifte foreningen med [antal] stemmer for og [antal] imod.',
			},
			{
				heading: '3. Vedtægter',
				text: 'Udkastet blev gennemgået. Disse steder blev rettet: [skriv dem, eller skriv »ingen«]. Vedtægterne blev vedtaget og er lagt ved.',
			},
			{ heading: '4. Kontingent', text: 'Kontingentet for [år] blev sat til [beløb] kr.' },
			{
				heading: '5. Valg',
				text: 'Til bestyrelsen blev valgt:\n\n- [navn], forperson\n- [navn], kasserer\n- [navn], sekretær\n\n[Navn] blev valgt til at se regnskabet efter.',
			},
			{ heading: '6. Eventuelt', text: '[Skriv, hvad der ellers blev sagt. Her kan intet besluttes.]' },
			{
				heading: 'Underskrifter',
				text: 'Dirigent: ______________________\n\nReferent: ______________________\n\nDato: ______________________',
			},
		],
	},
};
