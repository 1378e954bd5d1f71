export type Language = 'en' | 'da';

/** The same in both languages; a picture takes what it needs. */
export type Said = Readonly<Record<Language, string>>;

const projects: Readonly<Record<string, Said>> = {
	playground: { en: 'playground', da: 'legeplads' },
	path: { en: 'path', da: 'sti' },
	bench: { en: 'bench', da: 'bænk' },
	tower: { en: 'tower', da: 'tårn' },
};

/** What a project of the example is called. */
export function projectName(id: string, language: Language): string {
	return projects[id]?.[language] ?? id;
}

/** A number as it is written in the language. */
export function figure(amount: number, language: Language, decimals = 0): string {
	return amount.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
		maximumFractionDigits: decimals,
		useGrouping: true,
	});
}
