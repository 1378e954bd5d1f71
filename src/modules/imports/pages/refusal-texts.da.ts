import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ImportRefusal } from '../refusals.ts';

/** Why a file or a row was not taken, and how to mend it, in Danish. */
export const refusalsDa: RefusalTexts<ImportRefusal> = {
	'file-missing': 'Vælg en fil.',
	'file-too-large':
		'Filen er for stor. Den må fylde 10 MB. Del den i flere, eller fjern ark og billeder, der ikke skal bruges.',
	'file-too-many-rows': 'Filen har over 20.000 rækker. Del den i flere.',
	'file-too-many-columns': 'Filen har over 60 kolonner. Fjern dem, der ikke skal bruges.',
	'file-cell-too-long':
		'En celle i filen er meget lang. Se, om et anførselstegn mangler, eller om teksten er delt forkert.',
	'file-empty': 'Filen er tom.',
	'file-only-headings': 'Filen har kun overskrifter. Der skal stå mindst ét bidrag under dem.',
	'file-not-a-sheet': 'Det er ikke et regneark. Vælg en fil, der slutter på .csv eller .xlsx.',
	'file-old-excel': 'Filen er i det gamle Excel-format (.xls). Åbn den, og gem den som .xlsx.',
	'file-locked': 'Filen er låst med en adgangskode. Gem den uden kode, og læg den op igen.',
	'file-quotes-open': 'Et anførselstegn bliver åbnet og aldrig lukket. Gem filen som CSV igen fra regnearket.',
	'file-damaged': 'Filen kan ikke læses. Åbn den i regnearket, gem den igen, og prøv en gang til.',
	'file-busy': 'Vi læser andre filer lige nu. Prøv igen om et øjeblik.',
	'cpr-column': ({ column = '' }) =>
		`Kolonnen »${column}« har CPR-numre. Dem tager vi ikke imod, og vi har ikke gemt filen. Slet kolonnen, og læg filen op igen.`,
	'mapping-text-missing': 'Vælg den kolonne, der har bidragenes tekst.',
	'mapping-channel-missing': 'Vælg en kolonne med kanalen, eller vælg én kanal for alle rækker.',
	'mapping-date-missing': 'Vælg en kolonne med datoen, eller skriv én dato for alle rækker.',
	'mapping-column-unknown': 'Den kolonne er ikke i filen. Vælg en af dem, der står her.',
	'mapping-column-twice': 'Kolonnen er allerede brugt til noget andet. Vælg en anden.',
	'import-started': 'Importen er allerede sat i gang.',
	'import-not-checked': 'Vælg kolonnerne først, så vi kan se rækkerne igennem.',
	'import-nothing-ready': 'Der er ingen rækker at importere.',
	'import-rows-refused': 'Nogle rækker har fejl. Ret dem i filen, eller sæt kryds i at springe dem over.',
	'import-not-finished': 'Importen er ikke færdig endnu. Vent, til den er det.',
	'undo-too-late': 'Der er gået mere end syv dage. Bidragene kan kun trækkes tilbage ét for ét.',
	'undo-done': 'Importen er allerede fortrudt.',
	'row-channel-missing': 'Der mangler en kanal.',
	'row-channel-unknown': ({ value = '' }) =>
		`»${value}« er ikke en kanal. Skriv borgerservice, post, e-mail, telefon, møde, video eller sociale medier.`,
	'row-theme-unknown': ({ value = '' }) =>
		`Temaet »${value}« findes ikke i forløbet. Skriv det, som det står der, eller lad cellen stå tom.`,
	'row-area-unknown': ({ value = '' }) =>
		`Området »${value}« findes ikke. Skriv det, som det står i kommunens liste, eller lad cellen stå tom.`,
	'row-date-missing': 'Der mangler en dato.',
	'row-date-wrong': ({ value = '' }) => `»${value}« er ikke en dato. Skriv den som 20-11-2026.`,
	'row-head-count-wrong': ({ value = '' }) => `»${value}« er ikke et antal. Skriv et helt tal, for eksempel 12.`,
	'row-email-wrong': 'E-mailen er ikke skrevet rigtigt. Skriv den på formen navn@eksempel.dk.',
	'row-phone-wrong': 'Telefonnummeret er ikke skrevet rigtigt. Skriv otte tal, eller med landekode.',
	'row-address-wrong': 'Adressen er for kort til at kende personen på.',
	'row-name-missing': 'Der mangler et navn til e-mailen, telefonen eller adressen.',
	'row-group-with-person':
		'En gruppe kan ikke have en e-mail, et telefonnummer eller en adresse. Skriv antallet 1, eller fjern den.',
	'row-cpr': 'Der står noget, der ligner et CPR-nummer. Fjern det.',
	'row-external-id-too-long': ({ length, limit }) => `Id'et er ${length} tegn. Det må højst være ${limit}.`,
	'row-twice-in-file': ({ row = '' }) => `Samme tekst, dato, kanal og afsender som række ${row}.`,
	'row-id-twice-in-file': ({ row = '' }) => `Samme id som række ${row}.`,
	'row-already-imported': "Id'et er importeret før.",
	'row-already-there': ({ number = '' }) => `Samme tekst, dato, kanal og afsender som forslag ${number}.`,
	'row-kept-answered': 'Kommunen har svaret eller er i gang med det.',
	'row-kept-supported': 'Nogen har støttet det.',
	'row-kept-commented': 'Nogen har skrevet om det.',
};
