import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { NumberField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { limits } from '../../limits.ts';
import type { Option } from '../../phase.ts';
import { EnglishFields, readEnglish } from './english-fields.tsx';
import { staffTexts } from './texts.ts';

/** An option as it was sent. What is no number is told as a number that no proposal has. */
export function readOption({ typed }: Sent) {
	const number = typed.filled('proposalNumber');
	return {
		title: typed.text('title') ?? '',
		text: typed.text('text'),
		en: readEnglish(typed, ['title', 'text']),
		proposalNumber: number === undefined ? undefined : /^\d{1,9}$/.test(number) ? Number(number) : 0,
	};
}

/** The fields of an option, new or old. */
export function OptionFields(props: {
	readonly seeing: Seeing;
	readonly option?: Option | undefined;
	readonly english?: Readonly<Record<string, string>> | undefined;
}) {
	const { seeing, option } = props;
	const texts = staffTexts(seeing.language).options;
	const { typed, problemOf } = seeing.form;
	return (
		<>
			<TextField
				name="title"
				label={texts.name}
				value={typed.text('title') ?? option?.title}
				error={problemOf('title')}
				limit={limits.optionTitle}
				autocomplete="off"
			/>
			<TextArea
				name="text"
				label={texts.text}
				value={typed.text('text') ?? option?.text}
				error={problemOf('text')}
				limit={limits.optionText}
				rows={4}
				optional
			/>
			<NumberField
				name="proposalNumber"
				label={texts.proposal}
				hint={texts.proposalHint}
				value={typed.text('proposalNumber') ?? option?.proposalNumber?.toString()}
				error={problemOf('proposalNumber')}
				optional
			/>
			<EnglishFields
				seeing={seeing}
				written={props.english}
				words={[
					{ name: 'title', label: texts.name, limit: limits.optionTitle },
					{ name: 'text', label: texts.text, limit: limits.optionText, lines: true },
				]}
			/>
		</>
	);
}
