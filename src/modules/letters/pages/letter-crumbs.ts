import type { Language } from '../../../platform/context.ts';
import type { Crumb } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { lettersTexts } from '../texts.ts';

/** Where the list of batches stands. */
export const lettersPath = '/styr/breve';

/** The way back: the work of staff, the batches, and the batch where the page is about one. */
export function letterCrumbs(
	language: Language,
	title: string,
	within?: 'list' | { readonly id: string; readonly title: string },
): Crumb[] {
	const to = (path: string) => localPath(language, path);
	const crumbs: Crumb[] = [{ text: uiTexts(language).menu.manage, href: to('/styr') }];
	if (within) crumbs.push({ text: lettersTexts(language).list.title, href: to(lettersPath) });
	if (typeof within === 'object') crumbs.push({ text: within.title, href: to(`${lettersPath}/${within.id}`) });
	return [...crumbs, { text: title }];
}
