import { readThrough } from '../reading-advice.ts';
import { useLanguage, useTexts } from './language-context.ts';

/** The button's name in the form that it belongs to. */
export const readThroughField = 'read-through';

/**
 * Offers to read a text through before it is sent. An offer to whoever writes Danish, never a condition. Under the button the script
 * says the same in one line while the text is written.
 */
export function ReadThroughButton() {
	const { reading } = useTexts();
	if (useLanguage() === 'ar') return null;
	const { bands, longWords, longSentences } = reading;
	return (
		<div>
			<p>
				<button type="submit" class="button button-quiet" name={readThroughField} value="1" formnovalidate>
					{reading.button}
				</button>
			</p>
			<p class="form-limit" role="status" data-advice={JSON.stringify({ bands, longWords, longSentences })}></p>
		</div>
	);
}

/** How a text reads: its LIX in words, and the words and sentences that one could divide. */
export function ReadThrough({ text }: { readonly text: string }) {
	const { reading: texts } = useTexts();
	const { reading, isMeasured: measured } = readThrough(text);
	const named = reading.longWords.length + reading.longSentences.length > 0;
	return (
		<section class="panel" data-notice tabindex={-1} aria-labelledby="reading-heading">
			<div class="pad stack stack-3">
				<h2 id="reading-heading" class="h4">
					{measured ? texts.bands[reading.band] : texts.tooShort}
				</h2>
				{measured ? <p>{texts.lix(String(reading.lix))}</p> : null}
				<Named heading={texts.longWords} what={reading.longWords} />
				<Named heading={texts.longSentences} what={reading.longSentences} />
				{named ? null : <p>{texts.nothingLong}</p>}
				<p class="small soft">{texts.yours}</p>
			</div>
		</section>
	);
}

function Named({ heading, what }: { readonly heading: string; readonly what: readonly string[] }) {
	if (what.length === 0) return null;
	return (
		<div>
			<p>
				<b>{heading}</b>
			</p>
			<div class="prose" lang="da">
				<ul>
					{what.map((one) => (
						<li>{one}</li>
					))}
				</ul>
			</div>
		</div>
	);
}
