import type { Language } from '../language.ts';
import { Fragment } from '../markup/jsx-runtime.ts';
import { useTexts } from './language-context.ts';

/** A stretch of a text that was changed: it stayed, it came, or it went. */
export type ChangedRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/**
 * A changed text: what came is underlined with a plus, what went is struck out with a minus, each on its colour, and both are said
 * aloud: browsers do not tell screen readers what `ins` and `del` mean.
 */
export function Differences(props: {
	readonly runs: readonly ChangedRun[];
	/** The language of the text when it is not that of the page. */
	readonly language?: Language | undefined;
}) {
	const texts = useTexts().differences;
	return (
		<div class="differences" lang={props.language}>
			{props.runs.map(({ kind, text }) =>
				kind === 'same' ? (
					<Fragment>{text}</Fragment>
				) : kind === 'added' ? (
					<ins>
						<span class="sr-only" lang={texts.language}>{` [${texts.added}: `}</span>
						{text}
						<span class="sr-only">{'] '}</span>
					</ins>
				) : (
					<del>
						<span class="sr-only" lang={texts.language}>{` [${texts.removed}: `}</span>
						{text}
						<span class="sr-only">{'] '}</span>
					</del>
				),
			)}
		</div>
	);
}

/** What the marks of a changed text mean. */
export function DifferencesKey() {
	const texts = useTexts().differences;
	return (
		<p class="small differences-key">
			<ins>{texts.added}</ins> <del>{texts.removed}</del>
		</p>
	);
}
