import type { Language } from '../../../platform/context.ts';
import { FunctionLink, Link } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { SaidOtherwise, ShownWords } from '../reads/wordings-of.ts';
import type { WordedFieldName, WordedKindName } from '../spec.ts';
import { wordingTexts } from '../texts.ts';

/** One field of some words as a page in this language shows it: said so, or in Danish and marked as such. */
export function saidAs(
	language: Language,
	field: WordedFieldName,
	danish: string,
	otherwise: SaidOtherwise | undefined,
): { readonly text: string; readonly language: 'da' | undefined } {
	const said = otherwise?.shown?.words[field];
	return said ? { text: said, language: undefined } : { text: danish, language: danishIn(language) };
}

/** Under words that are not the Danish ones: who made them so, and the way to the Danish. */
export function TranslatedNote(props: {
	readonly language: Language;
	readonly shown: ShownWords;
	/** The page that they stand on. */
	readonly path: string;
}) {
	const { translated: texts } = wordingTexts(props.language);
	const { state } = props.shown;
	return (
		<p class="small soft">
			{state === 'waiting' ? texts.machine : state === 'stale' ? texts.stale : texts.person}{' '}
			<Link href={props.path} language="da">
				{texts.original}
			</Link>
		</p>
	);
}

/** The way to the same in easy Danish. */
export function EasyLink(props: {
	readonly language: Language;
	readonly kind: WordedKindName;
	readonly word: string;
	readonly ref: string | number;
}) {
	const { language, kind, word } = props;
	return (
		<p>
			<FunctionLink href={localPath(language, `/let/${word}/${props.ref}`)}>
				{wordingTexts(language).easy.links[kind]}
			</FunctionLink>
		</p>
	);
}
