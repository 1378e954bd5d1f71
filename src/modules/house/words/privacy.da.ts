/** What is kept about people, in Danish. The rows are found by the tags of the database's own columns. */
export const privacy = {
	title: 'Privatliv',
	lead: 'Vi gemmer så lidt om dig som muligt. Her står, hvad det er, hvorfor vi gemmer det, og hvor længe.',
	responsible: {
		heading: 'Hvem har ansvaret?',
		text: (name: string) =>
			`${name} er dataansvarlig. Spørg os, hvis du er i tvivl om noget: Du finder telefon, e-mail og adresse under kontakt.`,
		link: 'Kontakt os',
	},
	table: {
		heading: 'Det gemmer vi om dig',
		lead: 'Listen er lavet ud fra selve databasen, så den passer med det, der faktisk ligger der.',
		what: 'Hvad',
		why: 'Hvorfor',
		howLong: 'Hvor længe',
		sort: 'Slags',
	},
	columns: {
		'person.name': 'Dit navn',
		'person.pseudonym': 'Dit dæknavn',
		'identity.ref':
			'En kode, der er regnet ud fra dit CPR-nummer, din e-mail eller din telefon. Selve CPR-nummeret gemmer vi aldrig.',
		'identity.value': 'Din e-mail eller dit telefonnummer',
		'sign_in_link.email': 'Den e-mail, du beder om et link til',
		'letter.recipient': 'Navnet på et brev med en kode, som vi har sendt',
		'letter.address': 'Adressen på brevet',
		'contribution.pseudonym': 'Dæknavnet på et bidrag',
		'contribution.typed_name': 'Navnet på et bidrag, der er skrevet ind for dig',
		'contribution_claim.person': 'At et bidrag, du afleverede uden konto, er blevet dit',
		'desk_visit.person': 'At du fik hjælp ved skranken',
		'contribution.author_key': 'En kode, der viser, at et bidrag er dit, uden at sige hvem du er',
		'support.participation_key': 'En kode for din støtte. Den siger ikke, hvem du er.',
		'public_meeting.facilitator_name': 'Navnet på den, der leder et møde',
		'public_meeting.facilitator': 'Hvilken medarbejder der leder et møde',
		'meeting_sign_up.identity_key': 'En kode, der viser, at du er tilmeldt et møde, uden at sige hvem du er',
		'meeting_sign_up.person': 'At en tilmelding til et møde er din, hvis du er logget ind',
		'meeting_sign_up.name': 'Dit navn på listen til et møde',
		'meeting_sign_up.email': 'Din e-mail, når du melder dig til et møde',
		'meeting_sign_up.phone': 'Dit telefonnummer, når du melder dig til et møde',
		'meeting_sign_up.interpreter': 'Om du har brug for tolk til et møde',
		'meeting_sign_up.hearing_loop': 'Om du har brug for teleslynge',
		'meeting_sign_up.companion': 'Om du har en ledsager med',
		'meeting_sign_up.wheelchair': 'Om der skal være plads til en kørestol',
		'meeting_sign_up.other_needs': 'Andet, du har brug for til et møde',
		'meeting_sign_up.secret_hash': 'En kode til det link, du melder fra med',
		'meeting_sign_up.attended_at': 'Om du kom til mødet',
	} as Readonly<Record<string, string>>,
	purposes: {
		'say who wrote a contribution': 'For at vise, hvem der har skrevet',
		'say who wrote it': 'For at vise, hvem der har skrevet',
		'take part without showing a name': 'Så du kan være med uden at vise dit navn',
		'find the same person again, one voice': 'For at kende dig igen, så én person har én stemme',
		'send receipts and answers': 'For at sende dig kvitteringer og svar',
		'send a code by letter, and print it again': 'For at sende dig en kode, og skrive brevet ud igen',
		'sign in': 'For at logge dig ind',
		'one voice per person': 'Så én person tæller én gang',
		'show whose a piece has become': 'For at vise, at bidraget er dit',
		'help the right person at the desk': 'Så medarbejderen ved skranken hjælper den rigtige',
		'say who leads a meeting': 'Så alle kan se, hvem der leder mødet',
		'one sign-up a person': 'Så én person er tilmeldt én gang',
		'the list at the door': 'Til listen ved døren',
		'confirm a sign-up and tell of changes': 'For at bekræfte og sige til, hvis mødet bliver ændret',
		'meet what somebody needs at the meeting': 'Så mødet er klar til dig',
	} as Readonly<Record<string, string>>,
	keeps: {
		'until deleted by the person': 'Til du beder os slette det',
		'30 days after its last day': 'Til 30 dage efter, at koden er udløbet',
		'24 hours': 'Et døgn',
		'7 days': 'En uge',
		'key destroyed six months after the close':
			'Seks måneder efter forløbet. Så bliver nøglen ødelagt, og koden kan ikke bruges til noget.',
		'as long as the process is shown': 'Så længe forløbet kan ses',
		'30 days after the meeting': '30 dage efter mødet',
	} as Readonly<Record<string, string>>,
	kinds: {
		basic: 'Almindelig',
		cpr: 'Beskyttet',
		political: 'Følsom',
		health: 'Følsom',
	} as Readonly<Record<string, string>>,
	open: {
		heading: 'Det kan alle se',
		text: `Det, du skriver i et forslag eller en kommentar, er offentligt sammen med dit navn eller dæknavn, måden det kom ind på, og hvor sikkert vi ved, hvem du er. Lever du med beskyttet navn og adresse, viser vi aldrig dit navn.

Din støtte kan ingen se. Vi viser kun tal.`,
	},
	notCollected: {
		heading: 'Det gør vi ikke',
		text: `- Vi gemmer ikke dit CPR-nummer.
- Vi følger dig ikke rundt, og siden henter intet fra andre.
- Vi bruger kun cookies til at logge dig ind, og de er væk, når du lukker browseren. Derfor er der ingen cookieboks.
- Mens du skriver, gemmer din egen browser kladden. Vi ser den først, når du sender den.
- Vi sælger og deler ikke dine oplysninger.
- Billeder, du lægger op, får fjernet oplysninger om sted og telefon.`,
	},
	journal: {
		heading: 'Journalen over det, der sker',
		text: 'Hver handling bliver skrevet i en journal, som ingen kan rette i, uden at det kan ses. Der står, hvad der skete, ikke hvad du skrev. Du står der kun som et tilfældigt nummer. Bliver du slettet, fører nummeret ingen steder hen.',
		link: 'Se journalen',
	},
	law: {
		heading: 'Hvad giver os lov?',
		text: 'Vi løser en opgave i samfundets interesse: databeskyttelsesforordningens artikel 6, stk. 1, litra e. Din støtte og dine meninger kan sige noget om dine politiske holdninger, og dem passer vi særligt på: artikel 9, stk. 2, litra g.',
	},
	rights: {
		heading: 'Dine rettigheder',
		text: `Du kan bede om at se, hvad vi har om dig, få det rettet, få det slettet, eller sige nej til, at vi bruger det. Skriv eller ring til os. Er du utilfreds med svaret, kan du klage til Datatilsynet: https://www.datatilsynet.dk`,
	},
};
