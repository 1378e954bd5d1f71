import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ProposalRefusal } from '../refusals.ts';

/** Why something could not be done, and how to mend it, in Danish. */
export const refusalsDa: RefusalTexts<ProposalRefusal> = {
	'title-missing': 'Skriv en overskrift på højst 80 tegn.',
	'title-too-long': ({ length, limit }) => `Overskriften er ${length} tegn. Den må højst være ${limit}.`,
	'text-missing': 'Skriv, hvad der skal ske. Et par linjer er nok.',
	'text-too-long': ({ length, limit }) => `Teksten er ${length} tegn. Den må højst være ${limit}. Vælg det vigtigste.`,
	'theme-missing': 'Vælg det tema, der passer bedst. Vi kan flytte det senere.',
	'theme-unknown': 'Det tema findes ikke i forløbet længere. Vælg et af dem, der står her.',
	'place-too-long': ({ length, limit }) => `Stedet er ${length} tegn. Skriv det på højst ${limit}.`,
	'pictures-too-many': 'Der kan højst være fire billeder. Fjern nogle af dem.',
	'picture-alt-missing': 'Skriv med få ord, hvad billedet viser. Så kan de, der ikke kan se det, også være med.',
	'picture-alt-too-long': ({ length, limit }) => `Teksten til billedet er ${length} tegn. Skriv den på højst ${limit}.`,
	'picture-gone': 'Et af billederne er ikke længere hos os. Vælg det igen.',
	'show-as-missing': 'Vælg, hvordan dit navn skal stå.',
	'pseudonym-not-allowed':
		'I dette forløb står man ved sit eget navn. Vælg dit navn, eller ring til os, hvis det ikke går.',
	'behalf-missing': 'Vælg, hvem du skriver for.',
	'behalf-name-missing': 'Skriv, hvem eller hvad du skriver for.',
	'behalf-name-too-long': ({ length, limit }) => `Navnet er ${length} tegn. Det må højst være ${limit}.`,
	'behalf-organisation-missing': 'Vælg den forening eller det råd, du skriver for.',
	'organisation-unknown': 'Vælg en forening eller et råd fra listen.',
	'organisation-not-yours': 'Du skriver ikke for den forening. Vælg en, du skriver for, eller skriv i dit eget navn.',
	'name-too-long': ({ length, limit }) => `Navnet er ${length} tegn. Skriv det på højst ${limit}.`,
	'name-missing': 'Skriv personens navn.',
	'email-wrong': 'Skriv e-mailen på formen navn@eksempel.dk, eller lad feltet stå tomt.',
	'head-count-wrong': 'Skriv antallet som et helt tal, for eksempel 12.',
	'process-not-published': 'Forløbet er ikke offentligt endnu. Offentliggør det først.',
	'process-not-open-yet': 'Forløbet er ikke åbnet endnu. Gem det som kladde, og send det, når vi åbner.',
	'process-closed': 'Forløbet er lukket for nye bidrag. Du kan stadig skrive eller ringe til os.',
	'edit-answered': 'Forslaget har fået et svar og kan ikke rettes mere. Skriv en kommentar, hvis noget mangler.',
	'edit-considered':
		'Vi er i gang med at se på forslaget, så det kan ikke rettes lige nu. Skriv en kommentar i stedet.',
	'edit-withdrawn': 'Forslaget er trukket tilbage. Skriv et nyt, hvis du har fortrudt.',
	'edit-published': 'Forslaget er allerede sendt. Du kan rette det på dets egen side.',
	'withdraw-answered':
		'Der er svaret på det, og svaret skal kunne forstås. Skriv til os, hvis dit navn ikke skal stå ved det.',
	'comment-edit-answered':
		'Vi har læst kommentaren og svaret, eller er ved det. Den kan ikke rettes mere. Skriv en ny, hvis noget mangler.',
	'receipt-claimed':
		'Bidraget er knyttet til en deltager, så linket kan ikke længere ændre det. Er det dig, så log ind og ret det under »Mit«.',
	'claim-unknown': 'Der er intet bidrag med det nummer. Se nummeret på kvitteringen.',
	'claim-withdrawn': 'Bidraget er trukket tilbage, så det kan ikke knyttes til nogen.',
	'claim-group': 'Bidraget kommer fra en gruppe. Det kan ikke knyttes til én person.',
	'claim-taken':
		'Bidraget hører til en anden, som vi kender med sikkerhed. Er det en fejl, så ring til os, eller kom forbi skranken.',
	'support-as-employee':
		'Du er logget ind som medarbejder. Log ud og ind igen som dig selv, hvis du vil støtte som borger.',
	'stance-missing': 'Vælg, om du er for, imod eller har et spørgsmål.',
	'comment-missing': 'Skriv din kommentar.',
	'comment-too-long': ({ length, limit }) => `Kommentaren er ${length} tegn. Den må højst være ${limit}.`,
	'channel-missing': 'Vælg, hvordan det kom ind.',
	'date-missing': 'Skriv den dag, det kom ind.',
	'date-in-future': 'Dagen ligger ude i fremtiden. Skriv den dag, det kom ind, senest i dag.',
	'date-too-old': 'Dagen ligger mere end et år før forløbet. Se, om årstallet er rigtigt.',
	'enter-concluded': 'Forløbet er afsluttet, og alle er svaret. Skriv et svar direkte til personen.',
	'enter-not-open-yet': 'Forløbet er ikke åbnet endnu. Skriv det ind, når det åbner.',
	'about-unknown': 'Det nummer findes ikke i dette forløb. Se nummeret på forslagets eller kommentarens side.',
	'who-missing': 'Vælg, hvem det kommer fra.',
	'identity-missing': 'Skriv et CPR-nummer, en e-mail, et telefonnummer eller en adresse, så personen tæller én gang.',
	'identity-not-understood': 'Vi kunne ikke læse det. Se, om tallene eller adressen er skrevet rigtigt.',
	'similar-first': 'Der er forslag, som ligner dit. Se dem først, og send så dit.',
	'supporters-missing': 'Skriv mindst én person på listen.',
	'supporters-too-many': 'Skriv højst 50 personer ad gangen.',
	'supporter-not-understood': ({ line = '' }) =>
		`Linjen »${line}« mangler noget. Skriv en e-mail, et telefonnummer, et CPR-nummer eller navn og adresse.`,
	'rearrange-gone': 'Forslaget står ikke længere for sig selv.',
	'rearrange-answered':
		'Forslaget er besvaret. Alle skal kunne læse svaret ved det, der blev spurgt om, så det kan ikke lægges om.',
	'rearrange-concluded': 'Forløbet er afsluttet. Forslagene bliver stående, som de er.',
	'rearrange-asked-already': ({ number }) =>
		`Forslagsstilleren bag forslag ${number} er allerede spurgt. Vent på svaret, eller tag spørgsmålet tilbage først.`,
	'merge-itself': 'Et forslag kan ikke lægges sammen med sig selv. Vælg et andet.',
	'merge-other-process': ({ number }) => `Forslag ${number} er i et andet forløb. Flyt det hertil først.`,
	'merge-unknown': ({ number }) =>
		number
			? `Vi kan ikke finde forslag ${number}. Se efter nummeret øverst på forslagets side.`
			: 'Det forslag, der skulle lægges sammen med, findes ikke længere.',
	'merge-answered': 'Det forslag, der skulle blive, er besvaret i mellemtiden. Så kan de ikke lægges sammen.',
	'merge-none': 'Vælg mindst ét forslag, eller skriv nummeret på det.',
	'merge-too-many': 'Vælg højst ti forslag ad gangen.',
	'split-too-few': 'Skriv mindst to dele, hver med overskrift og tekst.',
	'split-too-many': 'Del i højst fem.',
	'move-nowhere': 'Der står forslaget allerede. Vælg et andet tema eller forløb.',
	'move-closed': 'Det forløb er ikke åbent for forslag. Vælg et andet.',
	'question-gone': 'Spørgsmålet er besvaret eller taget tilbage. Du skal ikke gøre mere.',
	'question-lapsed': 'Tiden til at svare er gået. Dit forslag bliver stående, som det er.',
	'undo-answered': 'Vi er begyndt at svare på forslaget. Så kan sammenlægningen ikke gøres om.',
	'undo-went-on': 'Det forslag, det blev lagt ind i, er selv gået videre. Gør det om først.',
	'undo-nothing': 'Forslaget står allerede for sig selv.',
	'reason-missing': 'Skriv, hvorfor. Alle kan læse det.',
	'reason-too-long': ({ length, limit }) => `Begrundelsen er ${length} tegn. Skriv den på højst ${limit}.`,
	'consent-missing': 'Vælg ja eller nej.',
	'words-too-long': ({ length, limit }) => `Dine ord er ${length} tegn. Skriv dem på højst ${limit}.`,
	'went-on': 'Forslaget er gået videre et andet sted. Gå til forslaget for at se hvor.',
	'edit-went-on': 'Forslaget er gået videre i et andet. Det er der, der kan rettes og svares.',
};
