/** The languages that people here most often write in, by their tag, as each calls itself. */
export const languagesOfWords = {
	da: 'Dansk',
	en: 'English',
	ar: 'العربية',
	de: 'Deutsch',
	fa: 'فارسی',
	pl: 'Polski',
	so: 'Soomaali',
	tr: 'Türkçe',
	uk: 'Українська',
	ur: 'اردو',
} as const;

/** A language that somebody's words are written in. */
export type LanguageOfWords = keyof typeof languagesOfWords;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/**
 * The language that a text is written in, as well as its letters and the page it was written on can tell. Whoever writes in
 * another language of the same letters says so.
 */
export function guessLanguage(text: string, page: string): LanguageOfWords {
	const latin = count(text, /\p{Script=Latin}/gu);
	const arabic = count(text, /\p{Script=Arabic}/gu);
	const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
	if (arabic > latin && arabic >= cyrillic) return 'ar';
	if (cyrillic > latin) return 'uk';
	if (latin === 0) return page in languagesOfWords ? (page as LanguageOfWords) : 'da';
	// Nobody writes English with these.
	if (page === 'en' && !/[æøå]/i.test(text)) return 'en';
	return 'da';
}

/** The language of a text that was corrected: what its author once said holds as long as it can. */
export function languageAfterEdit(before: string, text: string, page: string): string {
	const now = guessLanguage(text, page);
	return scriptOf(before) === scriptOf(now) ? before : now;
}

function scriptOf(language: string): 'arabic' | 'cyrillic' | 'latin' {
	if (['ar', 'fa', 'ur'].includes(language)) return 'arabic';
	return language === 'uk' ? 'cyrillic' : 'latin';
}
