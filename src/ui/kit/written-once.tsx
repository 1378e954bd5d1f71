import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../language.ts';
import { LanguageContext, useLanguage } from './language-context.ts';

/** What a part may be told for its markup to be remembered: words, numbers, and lists and records of such. */
type Plain<Value> = Value extends string | number | boolean | null | undefined
	? Value
	: // biome-ignore lint/suspicious/noExplicitAny: any function at all
		Value extends ((...given: any[]) => any) | Date | ReadonlyMap<any, any> | ReadonlySet<any>
		? never
		: { [Key in keyof Value]: Plain<Value[Key]> };

/** So many signs are remembered, keys and markup together; then all is forgotten and begins anew. */
const mostSigns = 500_000;

let signs = 0;
const written = new Map<string, string>();

/**
 * A part of a page that is written once and shown again wherever it would be the same: lists and pages show the same few rows, tiles and
 * bars to everybody, and making their markup costs more than finding it. It may look at nothing but its props and the language of the page.
 */
export function writtenOnce<Props extends object>(
	name: string,
	Part: (props: Props) => JSX.Element | null,
): (props: Props & Plain<Props>) => JSX.Element | null {
	return (props) => {
		const language = useLanguage();
		const key = `${name} ${language} ${JSON.stringify(props)}`;
		const known = written.get(key);
		if (known !== undefined) return raw(known);
		const markup = markupOf(Part, props, language);
		if (signs > mostSigns) {
			written.clear();
			signs = 0;
		}
		signs += key.length + markup.length;
		written.set(key, markup);
		return raw(markup);
	};
}

function markupOf<Props extends object>(
	Part: (props: Props) => JSX.Element | null,
	props: Props,
	language: Language,
): string {
	return String(
		<LanguageContext.Provider value={language}>
			<Part {...props} />
		</LanguageContext.Provider>,
	);
}
