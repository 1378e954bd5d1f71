import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { MeetingRefusal } from '../refusals.ts';

const inNote = (facts: Readonly<Record<string, string | number>>, text: string) =>
	facts.note === undefined ? text : `Note ${facts.note}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What the refusals say, in Danish. */
export const refusalsDa: RefusalTexts<MeetingRefusal> = {
	'title-missing': 'Skriv, hvad mødet hedder.',
	'too-long': (facts) => inNote(facts, `Teksten er ${facts.length} tegn. Den må højst være ${facts.limit}.`),
	'form-missing': 'Vælg, hvad det er for et møde.',
	'date-wrong': 'Vælg en dag, der findes.',
	'time-wrong': 'Skriv et klokkeslæt, for eksempel 16.30.',
	'time-leapt-over': 'Det klokkeslæt findes ikke den dag: uret bliver stillet frem.',
	'ends-before-it-starts': 'Mødet skal slutte, efter at det er begyndt.',
	'place-missing': 'Skriv, hvor mødet er.',
	'way-in-missing': 'Skriv et link eller et telefonnummer, så man kan være med.',
	'theme-not-here': 'Temaet findes ikke i forløbet. Vælg et andet.',
	'facilitator-unknown': 'Medarbejderen findes ikke længere. Vælg en anden.',
	'facilitator-missing': 'Skriv, hvem der leder mødet.',
	'no-stake-missing': 'Skriv lederens egne ord om, at hun eller han ikke har aktier i sagen.',
	'quiet-voices-missing': 'Skriv, hvordan de stille også bliver hørt.',
	'places-wrong': 'Skriv et helt antal pladser, eller lad feltet stå tomt.',
	'address-wrong': 'Linket skal begynde med https://',
	'too-many-meetings': (facts) => `Et forløb kan højst have ${facts.limit} møder.`,
	'process-still-a-draft': 'Forløbet er ikke offentligt endnu. Offentliggør det først.',
	'reason-missing': 'Skriv grunden. Den står ved mødet, så alle kan se den.',
	'already-cancelled': 'Mødet er allerede aflyst.',
	'already-held': 'Mødet er holdt. Det kan ikke aflyses.',
	'remove-published': 'Mødet er offentligt. Aflys det i stedet, så alle kan se hvorfor.',
	'name-missing': 'Skriv et navn.',
	'contact-missing': 'Skriv en e-mail eller et telefonnummer, så vi kan sige til, hvis noget bliver ændret.',
	'email-wrong': 'E-mailen ser forkert ud. Den skal ligne navn@eksempel.dk.',
	'phone-wrong': 'Telefonnummeret ser forkert ud. Et dansk nummer har otte tal.',
	'party-wrong': 'Skriv, hvor mange I er. I kan højst være 20 på en tilmelding.',
	'party-too-large': (facts) => `Der er kun ${facts.places} pladser i alt. Ring til os, hvis I er flere.`,
	'no-sign-up': 'Du skal ikke melde dig til. Kom bare.',
	'meeting-cancelled': 'Mødet er aflyst.',
	'meeting-over': 'Mødet er begyndt eller holdt. Man kan ikke melde sig til mere.',
	'meeting-not-public': 'Mødet er ikke offentligt endnu.',
	'already-signed-up':
		'Der er allerede en tilmelding herfra. Brug linket i den mail, du fik, hvis den skal ændres, eller ring til os.',
	'came-wrong': 'Skriv et helt tal, eller lad feltet stå tomt.',
	'no-notes': 'Skriv mindst én note.',
	'too-many-notes': (facts) => `Der er plads til ${facts.limit} noter ad gangen. Tag resten bagefter.`,
	'note-text-missing': (facts) => inNote(facts, 'Skriv, hvad der blev sagt.'),
	'note-count-wrong': (facts) => inNote(facts, 'Skriv antallet som et helt tal.'),
	'note-agreed-wrong': (facts) => inNote(facts, 'Skriv, hvor mange der var enige, som et helt tal.'),
	'note-email-without-name': (facts) => inNote(facts, 'Skriv også navnet på den, der skal have svaret.'),
	'notes-not-yet': 'Mødet er ikke begyndt endnu.',
};
