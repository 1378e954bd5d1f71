/** How to try the demonstration, in Danish. */
export const demo = {
	title: 'Prøv som en anden person',
	lead: 'Alt her er opdigtet, også menneskerne. Log ind som en af dem, og se siden med deres øjne. Du kan ikke ødelægge noget.',
	choose: 'Vælg en rolle. På næste side vælger du, hvem du vil være.',
	roles: {
		mitid: {
			heading: 'Medborger med MitID',
			text: 'Støt forslag, skriv dit eget, og følg, hvad der bliver af det.',
			button: 'Log ind med MitID',
		},
		email: {
			heading: 'Medborger med e-mail',
			text: 'Skriv en adresse, du finder på. Brevet kommer ikke ud i verden: Du læser det i postkassen herunder.',
			button: 'Log ind med e-mail',
		},
		'case-officer': {
			heading: 'Sagsbehandler',
			text: 'Se de bidrag, der venter, skriv et svar, og indtast et postkort for en, der ikke er på nettet.',
			button: 'Log ind som sagsbehandler',
		},
		facilitator: {
			heading: 'Facilitator',
			text: 'Start et forløb: spørgsmål, løfte, datoer og temaer.',
			button: 'Log ind som facilitator',
		},
		politician: {
			heading: 'Politiker',
			text: 'Se tallene bag et forløb: hvem der er kommet til orde, og ad hvilke veje.',
			button: 'Log ind som politiker',
		},
		administrator: {
			heading: 'Administrator',
			text: 'Giv andre en rolle, og ret kommunens oplysninger.',
			button: 'Log ind som administrator',
		},
	},
	mailbox: {
		heading: 'Postkassen',
		text: 'Her ligger hver eneste e-mail, som demonstrationen har sendt.',
		button: 'Åbn postkassen',
	},
	signOut: 'Du er logget ind. Log ud under »Mit« for at prøve en anden, eller vælg en ny herunder.',
};
