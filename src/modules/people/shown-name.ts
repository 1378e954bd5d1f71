import type { Language } from '../../platform/context.ts';
import { displayName, type PersonNames, type ShowAs } from './person.ts';
import { peopleTexts } from './texts.ts';

/** The name to show beside a piece; somebody who is gone is »En deltager«. */
export function shownName(names: PersonNames | undefined, showAs: ShowAs, language: Language): string {
	const { someone } = peopleTexts(language);
	return names ? displayName(names, showAs, someone) : someone;
}
