/** The languages every page is written in; Danish comes first and has no prefix. */
export const languages = ['da', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** The address of one of our own pages in the given language; anything that is not such a path is left alone. */
export function localPath(language: Language, path: string): string {
	if (language === 'da' || !path.startsWith('/') || path.startsWith('//')) return path;
	const isFront = path === '/' || path.startsWith('/?') || path.startsWith('/#');
	return `/${language}${isFront ? path.slice(1) : path}`;
}

/** What is written in Danish only, words of people and answers above all, stands marked on a page in another language. */
export function danishIn(language: Language): 'da' | undefined {
	return language === 'da' ? undefined : 'da';
}

/** The other language, for the switch in the page head. */
export function otherLanguage(language: Language): Language {
	return language === 'da' ? 'en' : 'da';
}
