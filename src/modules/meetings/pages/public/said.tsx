import type { Language } from '../../../../platform/context.ts';

/** Words of a meeting, and whether they stand in Danish. */
interface MeetingText {
	readonly text: string;
	readonly isDanish: boolean;
}

/** The language to mark words with where it is not that of the page. */
export function saidIn(language: Language, words: MeetingText): 'da' | undefined {
	return language !== 'da' && words.isDanish ? 'da' : undefined;
}

/** Words of a meeting within a line, marked where they are not in the language of the page. */
export function Said({ language, words }: { readonly language: Language; readonly words: MeetingText }) {
	return <span lang={saidIn(language, words)}>{words.text}</span>;
}
