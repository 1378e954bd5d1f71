import type { Language } from '../context.ts';

const known: Record<Language, Record<string, string>> = { da: {}, en: {} };

/** Makes a module's notices known: what a page may say after an act. Only known keys are ever shown. */
export function addNotices(notices: Readonly<Record<Language, Readonly<Record<string, string>>>>): void {
	Object.assign(known.da, notices.da);
	Object.assign(known.en, notices.en);
}

/** The text of a notice; an unknown key says nothing. */
export function noticeText(language: Language, key: string): string | undefined {
	return Object.hasOwn(known[language], key) ? known[language][key] : undefined;
}
