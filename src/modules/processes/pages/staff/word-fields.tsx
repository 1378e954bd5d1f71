import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, DateField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { limits } from '../../limits.ts';
import { questionKinds } from '../../process.ts';
import { staffTexts } from './texts.ts';

type Shape = { readonly lines?: number; readonly limit?: number; readonly date?: true; readonly optional?: true };

// How each word of a process is typed; the same on the screens of a new one and on the page that corrects it.
const shapes = {
	title: { limit: limits.title },
	question: { limit: limits.question, lines: 3 },
	audience: { limit: limits.audience, lines: 3 },
	intro: { limit: limits.intro, lines: 8, optional: true },
	alreadyDecided: { limit: limits.decided, lines: 4 },
	openForYou: { limit: limits.decided, lines: 4, optional: true },
	promiseWhat: { limit: limits.promiseWhat, lines: 4 },
	promiseWho: { limit: limits.promiseWho },
	promiseBy: { date: true },
	opensOn: { date: true },
	closesOn: { date: true },
	contact: { limit: limits.contact, lines: 3 },
	caseNumber: { limit: limits.caseNumber, optional: true },
	kle: { limit: limits.kle, optional: true },
	coverAlt: { limit: limits.alt, optional: true },
	videoUrl: { optional: true },
	videoTitle: { limit: limits.videoTitle, optional: true },
} as const satisfies Record<string, Shape>;

/** A word of a process that is typed. */
export type WordName = keyof typeof shapes;

/** One typed word of a process, with what was typed before the page came back. */
export function WordField(props: {
	readonly seeing: Seeing;
	readonly name: WordName;
	readonly value?: string | null | undefined;
}) {
	const { seeing, name } = props;
	const { label, hint } = staffTexts(seeing.language).fields[name];
	const { lines, limit, date, optional }: Shape = shapes[name];
	const field = {
		name,
		label,
		hint: hint || undefined,
		value: seeing.form.typed.text(name) ?? props.value ?? undefined,
		error: seeing.form.problemOf(name),
		optional,
		autocomplete: 'off',
	};
	if (date) return <DateField {...field} />;
	if (lines) return <TextArea {...field} rows={lines} limit={limit} />;
	return (
		<TextField
			{...field}
			type={name === 'videoUrl' ? 'url' : 'text'}
			limit={limit}
			narrow={name === 'caseNumber' || name === 'kle'}
		/>
	);
}

/** Which kind of answer a process asks for; ideas unless somebody says otherwise. */
export function QuestionKindField(props: { readonly seeing: Seeing; readonly value?: string | undefined }) {
	const { seeing } = props;
	const texts = staffTexts(seeing.language);
	return (
		<Choices
			name="questionKind"
			label={texts.fields.questionKind.label}
			boxed
			value={seeing.form.typed.text('questionKind') ?? props.value ?? 'ideas'}
			error={seeing.form.problemOf('questionKind')}
			choices={questionKinds.map((kind) => ({
				value: kind,
				label: texts.questionKinds[kind],
				hint: texts.questionKindHints[kind],
			}))}
		/>
	);
}
