import type { Language } from '../context.ts';

const known: Record<Language, Record<string, string>> = { da: {}, en: {}, ar: {} };

type Texts = Readonly<Record<string, string>>;

/** Those of acts that are done from Arabic pages are in Arabic too. */
type Notices = { readonly da: Texts; readonly en: Texts; readonly ar?: Texts };

/** Makes a module's notices known: what a page may say after an act. Only known keys are ever shown. */
export function addNotices(notices: Notices): void {
	Object.assign(known.da, notices.da);
	Object.assign(known.en, notices.en);
	Object.assign(known.ar, notices.ar);
}

/** The text of a notice; an unknown key says nothing. */
export function noticeText(language: Language, key: string): string | undefined {
	return Object.hasOwn(known[language], key) ? known[language][key] : undefined;
}
