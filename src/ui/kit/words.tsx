import { danishAmid } from '../language.ts';
import { hyphenated } from '../soft-hyphens.ts';
import { useLanguage } from './language-context.ts';

/** Words that came from elsewhere, a name or a title: marked where the page is read the other way, long Danish words broken where need be. */
export function Words({ text }: { readonly text: string }) {
	const language = useLanguage();
	const lang = danishAmid(language, text);
	const shown = hyphenated(lang ?? language, text);
	return lang ? <span lang={lang}>{shown}</span> : <>{shown}</>;
}
