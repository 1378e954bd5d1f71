import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { DocumentationRefusal } from '../refusals.ts';

const da: RefusalTexts<DocumentationRefusal> = {
	'process-not-begun': 'Forløbet er ikke begyndt. Der er ikke noget at dokumentere endnu.',
	'already-documented': 'Forløbet har allerede en dokumentation. Ret den i stedet.',
	'already-shown': 'Den nyeste version er allerede vist for alle.',
	'not-shown': 'Dokumentationen er ikke vist for nogen.',
	'changed-meanwhile': 'En kollega har gemt imens. Se, hvad der står nu, og prøv så igen.',
	'name-missing': 'Skriv, hvad forløbet hed.',
	'part-empty': 'Her står ikke noget. Skriv det, før dokumentationen bliver vist.',
	'too-long': (facts) => `Teksten er ${facts.length} tegn. Den må højst være ${facts.limit}.`,
	'method-missing': 'Vælg den metode, der passer bedst.',
	'groups-missing': 'Vælg mindst én målgruppe.',
	'people-wrong': 'Skriv antallet med tal, for eksempel 120. Eller lad feltet stå tomt.',
	'cost-wrong': 'Skriv beløbet i kroner, for eksempel 12.500. Eller lad feltet stå tomt.',
	'picture-missing': 'Vælg et billede.',
	'picture-gone': 'Billedet er her ikke længere. Vælg det igen.',
	'caption-missing': 'Skriv, hvad billedet handler om. Teksten står under det.',
	'alt-missing': 'Skriv, hvad man ser, til dem, der ikke kan se billedet.',
	'too-many-pictures': (facts) => `Der er plads til ${facts.limit} billeder. Tag et af siden først.`,
	'remark-empty': 'Skriv i mindst ét af de tre felter.',
	'nothing-sent': 'Du har ikke skrevet noget her.',
	'remark-changed': 'Deltageren har rettet sin tekst imens. Læs den, og beslut så igen.',
	'decision-missing': 'Vælg, om teksten skal vises.',
	'reason-missing': 'Skriv grunden. Deltageren kan læse den.',
	'already-invited': 'Deltagerne er allerede spurgt. Vi skriver kun én gang.',
	'looks-private': 'Der står noget privat i din tekst. Se, om det skal stå der.',
	'nothing-new': 'Der er ikke noget nyt i de kataloger, vi følger.',
	'feed-wrong': 'Kataloget kan ikke læses.',
};

const en: RefusalTexts<DocumentationRefusal> = {
	'process-not-begun': 'The process has not begun. There is nothing to document yet.',
	'already-documented': 'The process has a documentation already. Edit that one.',
	'already-shown': 'The newest version is already shown to everybody.',
	'not-shown': 'The documentation is not shown to anybody.',
	'changed-meanwhile': 'A colleague has saved meanwhile. See what stands now, and try again.',
	'name-missing': 'Write what the process was called.',
	'part-empty': 'Nothing is written here. Write it before the documentation is shown.',
	'too-long': (facts) => `The text has ${facts.length} characters. It can have at most ${facts.limit}.`,
	'method-missing': 'Choose the method that fits best.',
	'groups-missing': 'Choose at least one target group.',
	'people-wrong': 'Write the number in figures, for example 120. Or leave it empty.',
	'cost-wrong': 'Write the amount in kroner, for example 12.500. Or leave it empty.',
	'picture-missing': 'Choose a picture.',
	'picture-gone': 'The picture is not here any more. Choose it again.',
	'caption-missing': 'Write what the picture is about. The text stands below it.',
	'alt-missing': 'Write what one sees, for those who cannot see the picture.',
	'too-many-pictures': (facts) => `There is room for ${facts.limit} pictures. Take one off first.`,
	'remark-empty': 'Write in at least one of the three fields.',
	'nothing-sent': 'You have written nothing here.',
	'remark-changed': 'The participant has corrected their text meanwhile. Read it, and decide again.',
	'decision-missing': 'Choose whether the text is to be shown.',
	'reason-missing': 'Write the reason. The participant can read it.',
	'already-invited': 'The participants have been asked already. We write only once.',
	'looks-private': 'There is something private in your text. See whether it should stand there.',
	'nothing-new': 'There is nothing new in the catalogues that we follow.',
	'feed-wrong': 'The catalogue cannot be read.',
};

/** What the refusals of this module say. */
export function documentationRefusals(language: Language): RefusalTexts<DocumentationRefusal> {
	return language === 'en' ? en : da;
}
