import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Choices, DateField, Form, TextArea } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { limits } from '../../limits.ts';
import { type MarkedCriterion, type Measurement, marks } from '../../measurement.ts';
import type { measurePage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof measurePage> };

/** A measurement as it was sent: for each criterion that was marked or given a reason. */
export function readMeasurement({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	const places = Array.from({ length: limits.criteria }, (_, index) => index + 1);
	return {
		slug: params.slug,
		round: typed.text('round'),
		measuredOn: typed.text('measuredOn') ?? '',
		summary: typed.text('summary') ?? '',
		marks: places
			.filter((place) => typed.text(`reason-${place}`) !== undefined)
			.map((criterion) => ({
				criterion,
				mark: typed.text(`mark-${criterion}`) ?? '',
				reason: typed.text(`reason-${criterion}`) ?? '',
			})),
	};
}

/** A problem tells of the criteria as one: it points at the first that lacks something. */
export function problemsAtTheirFields({ form }: Seeing, criteria: number) {
	const fields = Array.from({ length: criteria }, (_, index) => [`mark-${index + 1}`, `reason-${index + 1}`]).flat();
	const lacking = fields.find((name) => !form.typed.filled(name)) ?? fields[0];
	return form.problems.map((one) => (one.field === 'marks' && lacking ? { ...one, field: lacking } : one));
}

/** The form in which it is said of each criterion whether it was met. */
export function MeasurePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process, round, isDue } = facts;
	const texts = evaluationStaffTexts(language).measure;
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.titles[round ?? 'again']}
			lead={round ? texts.lead : texts.none}
			errors={problemsAtTheirFields(seeing, facts.criteria.length)}
		>
			{round === 'again' && !isDue ? <p>{texts.early(fullDate(language, evaluation.endsOn))}</p> : null}
			{round ? (
				<Fields seeing={seeing} facts={facts} round={round} />
			) : (
				<p>
					<ButtonLink href={localPath(language, evaluationPath(evaluation))}>
						{evaluationStaffTexts(language).overview.see}
					</ButtonLink>
				</p>
			)}
		</EvaluationStaffPage>
	);
}

function Fields({ seeing, facts, round }: Props & { readonly round: string }) {
	const { language, form } = seeing;
	const { evaluation, criteria } = facts;
	const texts = evaluationStaffTexts(language).measure;
	return (
		<Form action={`${localPath(language, runPath(evaluation))}/maal`} token={form.token()} hidden={{ round }}>
			<MeasurementFields seeing={seeing} criteria={criteria} />
			<ButtonRow>
				<Button>{texts.save}</Button>
			</ButtonRow>
		</Form>
	);
}

/** What was found, criterion by criterion: when it is said the first time, and when it is corrected. */
export function MeasurementFields(props: {
	readonly seeing: Seeing;
	readonly criteria: readonly string[];
	/** As it stands, where it is corrected. */
	readonly before?: Measurement | undefined;
}) {
	const { seeing, criteria, before } = props;
	const { language, form, context } = seeing;
	const texts = evaluationStaffTexts(language).measure;
	const today = dateInCopenhagen(context.now);
	return (
		<>
			<DateField
				name="measuredOn"
				label={texts.measuredOn}
				max={today}
				value={form.typed.text('measuredOn') ?? before?.measuredOn ?? today}
				error={form.problemOf('measuredOn')}
			/>
			<TextArea
				name="summary"
				label={texts.summary}
				rows={4}
				limit={limits.summary}
				value={form.typed.text('summary') ?? before?.summary}
				error={form.problemOf('summary')}
			/>
			{criteria.map((criterion, index) => (
				<Criterion
					seeing={seeing}
					criterion={criterion}
					place={index + 1}
					before={before?.marks.find((one) => one.criterion === index + 1)}
				/>
			))}
		</>
	);
}

function Criterion(props: {
	readonly seeing: Seeing;
	readonly criterion: string;
	readonly place: number;
	readonly before: MarkedCriterion | undefined;
}) {
	const { seeing, criterion, place, before } = props;
	const { language, form } = seeing;
	const texts = evaluationStaffTexts(language).measure;
	const words = evaluationTexts(language).measured.marks;
	// A problem tells of the criteria as one; it is shown at the first that lacks something.
	const lacks = form.problemOf('marks') !== undefined;
	const mark = form.typed.text(`mark-${place}`) ?? before?.mark;
	const reason = form.typed.text(`reason-${place}`) ?? before?.reason;
	return (
		<fieldset class="sk-part">
			<legend class="h3">{texts.criterion(formatNumber(language, place))}</legend>
			<p lang={danishIn(language)}>{criterion}</p>
			<Choices
				name={`mark-${place}`}
				label={texts.mark}
				value={mark}
				error={lacks && mark === undefined ? form.problemOf('marks') : undefined}
				choices={marks.map((one) => ({ value: one, label: words[one] }))}
			/>
			<TextArea
				name={`reason-${place}`}
				label={texts.reason}
				hint={texts.reasonHint}
				rows={3}
				limit={limits.reason}
				value={reason}
				error={lacks && reason?.trim() === '' ? form.problemOf('marks') : undefined}
			/>
		</fieldset>
	);
}
