import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { GroupedFields } from './grouped-fields.tsx';
import type { Screen, StartField } from './start-screens.ts';
import { staffTexts } from './texts.ts';
import { QuestionKindField, WordField, type WordName } from './word-fields.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly values: Partial<Record<StartField, string>>;
	readonly shown: readonly StartField[];
};

function AskFields({ seeing, values }: Props) {
	const field = (name: WordName & StartField) => <WordField seeing={seeing} name={name} value={values[name]} />;
	return (
		<>
			{field('title')}
			{field('question')}
			<QuestionKindField seeing={seeing} value={values.questionKind} />
			{field('audience')}
		</>
	);
}

function PromiseFields({ seeing, values }: Props) {
	const field = (name: WordName & StartField) => <WordField seeing={seeing} name={name} value={values[name]} />;
	return (
		<>
			{field('alreadyDecided')}
			{field('promiseWhat')}
			<GroupedFields legend={staffTexts(seeing.language).fields.promise.label}>
				{field('promiseWho')}
				{field('promiseBy')}
			</GroupedFields>
		</>
	);
}

function DateFields({ seeing, values, shown }: Props) {
	const texts = staffTexts(seeing.language);
	const promised = seeing.form.typed.text('promiseBy') ?? values.promiseBy;
	const field = (name: WordName & StartField) => <WordField seeing={seeing} name={name} value={values[name]} />;
	return (
		<>
			<GroupedFields legend={texts.fields.dates.label} beside>
				{field('opensOn')}
				{field('closesOn')}
			</GroupedFields>
			{shown.includes('promiseBy') ? (
				field('promiseBy')
			) : promised && /^\d{4}-\d{2}-\d{2}$/.test(promised) && !Number.isNaN(Date.parse(promised)) ? (
				<p class="small soft">{texts.start.promisedBy(fullDate(seeing.language, promised))}</p>
			) : null}
			{field('contact')}
		</>
	);
}

const screens = [AskFields, PromiseFields, DateFields] as const;

/** The fields of one screen of a new process. */
export function StartFields({ screen, ...props }: Props & { readonly screen: Screen }) {
	const Fields = screens[screen - 1] ?? AskFields;
	return <Fields {...props} />;
}
