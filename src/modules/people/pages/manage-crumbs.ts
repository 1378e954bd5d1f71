import type { Language } from '../../../platform/context.ts';
import type { Crumb } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { peopleTexts } from '../texts.ts';

const between = {
	people: ['/styr/brugere', 'people'],
	municipality: ['/styr/kommune', 'municipality'],
} as const;

/** The way back from a page of administration: the work of staff, and the page that led here. */
export function manageCrumbs(language: Language, title: string, within?: keyof typeof between): Crumb[] {
	const crumbs: Crumb[] = [{ text: uiTexts(language).menu.manage, href: localPath(language, '/styr') }];
	if (within) {
		const [path, texts] = between[within];
		crumbs.push({ text: peopleTexts(language)[texts].title, href: localPath(language, path) });
	}
	return [...crumbs, { text: title }];
}
