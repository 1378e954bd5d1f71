import type { Language } from '../../../../platform/context.ts';

/** The language of a text that stands on an English page without having been translated; undefined where it is the page's own. */
export function languageOf(language: Language, text: string, danish: string | undefined): 'da' | undefined {
	return language !== 'da' && text === danish ? 'da' : undefined;
}

/** A text of the process, marked as Danish where nobody has translated it. */
export function Said(props: {
	readonly language: Language;
	readonly text: string;
	readonly danish: string | undefined;
}) {
	const lang = languageOf(props.language, props.text, props.danish);
	return <span lang={lang}>{props.text}</span>;
}
