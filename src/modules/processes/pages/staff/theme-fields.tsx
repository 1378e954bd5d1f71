import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { TextArea, TextField } from '../../../../ui/kit/index.ts';
import { limits } from '../../limits.ts';
import type { Theme } from '../../phase.ts';
import { DrawingField } from './drawing-field.tsx';
import { EnglishFields, readEnglish } from './english-fields.tsx';
import { staffTexts } from './texts.ts';

/** The words of a theme as they were sent. */
export function readTheme({ typed }: Sent) {
	return {
		title: typed.text('title') ?? '',
		lead: typed.text('lead'),
		text: typed.text('text'),
		questions: typed.text('questions'),
		drawing: typed.filled('drawing'),
		en: readEnglish(typed, ['title', 'lead', 'text', 'questions']),
	};
}

/** The fields of a theme, new or old. */
export function ThemeFields(props: {
	readonly seeing: Seeing;
	readonly theme?: Theme | undefined;
	readonly english?: Readonly<Record<string, string>> | undefined;
}) {
	const { seeing, theme } = props;
	const texts = staffTexts(seeing.language).themes;
	const { typed, problemOf } = seeing.form;
	const field = (name: 'title' | 'lead' | 'text' | 'questions', value: string | undefined) => ({
		name,
		value: typed.text(name) ?? value,
		error: problemOf(name),
		autocomplete: 'off',
	});
	return (
		<>
			<TextField {...field('title', theme?.title)} label={texts.name} hint={texts.nameHint} limit={limits.themeTitle} />
			<TextField {...field('lead', theme?.lead)} label={texts.line} limit={limits.themeLead} optional />
			<TextArea {...field('text', theme?.text)} label={texts.text} limit={limits.themeText} optional />
			<TextArea
				{...field('questions', theme?.questions.join('\n'))}
				label={texts.questions}
				hint={texts.questionsHint}
				limit={limits.themeQuestions}
				rows={3}
				optional
			/>
			<DrawingField seeing={seeing} value={theme?.drawing} />
			<EnglishFields
				seeing={seeing}
				written={props.english}
				words={[
					{ name: 'title', label: texts.name, limit: limits.themeTitle },
					{ name: 'lead', label: texts.line, limit: limits.themeLead },
					{ name: 'text', label: texts.text, limit: limits.themeText, lines: true },
					{ name: 'questions', label: texts.questions, limit: limits.themeQuestions, lines: true },
				]}
			/>
		</>
	);
}
