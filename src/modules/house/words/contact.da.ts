/** How to reach a person, in Danish. */
export const contact = {
	title: 'Kontakt og klage',
	lead: 'Du kan altid få fat i et menneske. Vælg den vej, der passer dig bedst.',
	phone: 'Ring',
	email: 'Skriv en e-mail',
	desk: 'Mød os',
	address: 'Send et brev eller et postkort',
	noneYet: 'Kommunen har ikke skrevet sine oplysninger ind endnu.',
	without: {
		heading: 'Vær med uden at bruge siden',
		text: `Du behøver ikke en computer. Fortæl os, hvilket forløb det handler om, og hvad du vil sige. Så skriver vi det ind for dig, og det tæller lige så meget som det, andre skriver her.

- Ring, og vi skriver ned, mens du fortæller.
- Send et brev eller et postkort. Skriv dit navn og din adresse, hvis du vil have svar med posten.
- Kom forbi, eller sig det på et møde.

Vi kan også udskrive forslag, svar og din kvittering til dig.`,
	},
	help: {
		heading: 'Brug for hjælp til at logge ind?',
		text: 'Vi kan give dig en kode, når vi har set, hvem du er. Så kan du være med uden MitID.',
	},
	complain: {
		heading: 'Vil du klage?',
		text: `Fortæl os først, hvad der gik galt. Tit kan vi rette op på det med det samme.

- Handler det om personoplysninger, kan du klage til Datatilsynet: https://www.datatilsynet.dk
- Handler det om tilgængelighed, kan du klage til Digitaliseringsstyrelsen: https://digst.dk
- Handler det om, hvordan kommunen har behandlet dig, kan du klage til Folketingets Ombudsmand: https://www.ombudsmanden.dk`,
	},
	security: {
		heading: 'Har du fundet et hul i sikkerheden?',
		text: 'Tak, fordi du siger det. Skriv til os, før du fortæller andre om det. Vi svarer inden for to hverdage.',
	},
};
