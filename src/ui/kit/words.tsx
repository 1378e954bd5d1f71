import { danishAmid } from '../language.ts';
import { useLanguage } from './language-context.ts';

/** Words that came from elsewhere, a name or a title: marked where the page is read the other way. */
export function Words({ text }: { readonly text: string }) {
	const lang = danishAmid(useLanguage(), text);
	return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
}
