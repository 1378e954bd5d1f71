import { speaksArabic } from './arabic-pages.ts';

/** The languages of the interface; Danish comes first and has no prefix. Arabic ends where staff's pages begin. */
export const languages = ['da', 'en', 'ar'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** The languages that staff's pages are written in. */
export type StaffLanguage = Exclude<Language, 'ar'>;

/** The language of staff's words for a reader: Danish where it is neither. */
export function staffLanguage(language: Language): StaffLanguage {
	return language === 'en' ? 'en' : 'da';
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English', ar: 'العربية' };

/** Which way a language is read. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return language === 'ar' ? 'rtl' : 'ltr';
}

/** A word as a language of the interface; Danish where it is none. */
export function languageOf(word: string | null | undefined): Language {
	return languages.find((language) => language === word) ?? 'da';
}

/** Whether the page at an address without prefix is written in a language. */
export function speaks(language: Language, path: string): boolean {
	return language !== 'ar' || speaksArabic(path);
}

/**
 * The address of one of our own pages in the given language; anything that is not such a path is left alone.
 * What is not written in the language leads to the Danish page.
 */
export function localPath(language: Language, path: string): string {
	if (language === 'da' || !path.startsWith('/') || path.startsWith('//') || !speaks(language, path)) return path;
	const isFront = path === '/' || path.startsWith('/?') || path.startsWith('/#');
	return `/${language}${isFront ? path.slice(1) : path}`;
}

/** The language in the prefix of an address. */
export function languageOfPath(path: string): Language {
	return languageOf(/^\/(en|ar)(?=[/?#]|$)/.exec(path)?.[1]);
}

/** An address without its language prefix. */
export function withoutLanguage(path: string): string {
	const bare = path.replace(/^\/(en|ar)(?=[/?#]|$)/, '');
	return bare.startsWith('/') ? bare : `/${bare}`;
}

/** What is written in Danish only, words of people and answers above all, stands marked on a page in another language. */
export function danishIn(language: Language): 'da' | undefined {
	return language === 'da' ? undefined : 'da';
}

/** The language to mark somebody's words with: none where it is that of the page. */
export function foreignTo(language: Language, words: string): string | undefined {
	return words === language ? undefined : words;
}

/**
 * The language of words that came from elsewhere: on an Arabic page, what holds no Arabic letter is somebody's Danish.
 * Between two languages of the same letters nobody can tell by looking.
 */
export function danishAmid(language: Language, text: string): 'da' | undefined {
	return language === 'ar' && /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text) ? 'da' : undefined;
}

/** Where the language switch leads: the same page, or the front page where this one is not written in the language. */
export function switchPath(language: Language, path: string): string {
	return speaks(language, path) ? localPath(language, path) : localPath(language, '/');
}
