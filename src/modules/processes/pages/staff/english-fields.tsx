import type { Seeing } from '../../../../platform/web/seeing.ts';
import type { Submitted } from '../../../../platform/web/submitted.ts';
import { Details, fieldId, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { staffTexts } from './texts.ts';

/** A word of a part that may also be written in English: its label, its limit, and whether it has several lines. */
export interface EnglishWord {
	readonly name: string;
	readonly label: string;
	readonly limit: number;
	readonly lines?: boolean;
}

/** The English words of a part as they were sent. */
export function readEnglish(typed: Submitted, names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, typed.text(`en-${name}`) ?? '']));
}

/** The same words in English, one press away; open where there is something to read or to put right. */
export function EnglishFields(props: {
	readonly seeing: Seeing;
	readonly words: readonly EnglishWord[];
	readonly written?: Readonly<Record<string, string>> | undefined;
}) {
	const { seeing, words, written = {} } = props;
	const texts = staffTexts(seeing.language).english;
	const { typed, problemOf } = seeing.form;
	const problem = problemOf('en');
	return (
		<Details summary={texts.title} open={problem !== undefined || words.some(({ name }) => Boolean(written[name]))}>
			{/* The act names the English words together: this is where its summary leads. */}
			<p class="small soft" id={fieldId('en')} tabindex={-1}>
				{texts.lead}
			</p>
			{words.map(({ name, label, limit, lines }, index) => {
				const field = {
					name: `en-${name}`,
					label,
					limit,
					value: typed.text(`en-${name}`) ?? written[name],
					error: index === 0 ? problem : undefined,
					optional: true,
					autocomplete: 'off',
				};
				return lines ? <TextArea {...field} rows={3} /> : <TextField {...field} />;
			})}
		</Details>
	);
}
