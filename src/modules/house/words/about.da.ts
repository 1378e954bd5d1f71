/** How a contribution is used, in Danish. */
export const about = {
	title: 'Sådan bruger vi dit bidrag',
	lead: 'Alt, hvad du sender os, bliver læst af et menneske. Her kan du se, hvad der sker med det.',
	path: {
		heading: 'Fra du skriver, til du får svar',
		text: `Du får en kvittering med det samme. På den kan du følge dit bidrag: hvornår vi fik det, hvornår vi ser på det, og hvad svaret blev.

Hvert forløb lover, hvornår du senest får svar, og hvem der tager beslutningen. Bliver vi forsinket, skriver vi det på siden, og hvor mange dage det drejer sig om.

Et forløb kan ikke afsluttes, før alle forslag og spørgsmål er besvaret.`,
	},
	states: {
		heading: 'Hvad svaret kan være',
		lead: 'Et nej får den samme plads og den samme begrundelse som et ja.',
		received: 'Vi har fået dit bidrag og er ikke begyndt på det endnu.',
		'under-consideration': 'Nogen hos os arbejder med det.',
		'taken-up': 'Vi gør det, du foreslår.',
		partly: 'Vi gør noget af det, og siger hvad og hvorfor.',
		'not-taken-up': 'Vi gør det ikke, og siger hvorfor.',
		'already-so': 'Det er besluttet eller i gang. Du får at vide hvor.',
		elsewhere: 'Det hører til hos andre. Du får at vide hos hvem.',
	},
	support: {
		heading: 'Hvad støtte betyder',
		text: `Når du støtter et forslag, siger du: Det synes jeg også. Støtte er ikke en stemme, og det mest støttede forslag vinder ikke af sig selv. Men tallet bliver set, og den, der svarer, skal forholde sig til det.

Én person tæller én gang, også når man har støttet både her og på papir. Du kan fortryde, så længe forløbet er åbent. Vi viser aldrig, hvem der har støttet hvad.`,
	},
	levels: {
		heading: 'Hvor sikre vi er på, hvem du er',
		lead: 'Hvert forløb siger, hvad der er nok. Ofte er det en e-mail. Ved tallene står der altid, hvordan folk er kendt.',
		texts: [
			'Du har skrevet uden at logge ind. Du følger dit bidrag med et hemmeligt link.',
			'Du har vist, at e-mailen eller telefonen er din.',
			'En medarbejder har mødt dig eller kender dig, og du har fået en kode.',
			'Du har logget ind med MitID. Vi gemmer aldrig dit CPR-nummer.',
		],
	},
	ways: {
		heading: 'Alle veje ind er lige gode',
		text: `Et postkort, en telefonsamtale, et møde eller et par linjer her på siden: Alt bliver lagt det samme sted og tæller med i den samme sum. Ved hvert bidrag kan du se, hvordan det kom ind.`,
	},
	disagree: {
		heading: 'Er du uenig i et svar?',
		text: 'Skriv eller ring til os. Du kan også skrive en kommentar under forslaget, så længe forløbet er åbent.',
	},
};
