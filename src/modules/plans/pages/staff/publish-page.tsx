import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	CheckField,
	Choices,
	DateField,
	Details,
	DifferencesKey,
	Form,
	FunctionLink,
	SelectField,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { isHeading, planLimits, stagesFrom, writingPath } from '../../plan.ts';
import type { publishPage } from '../../reads/staff-pages.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import { ChangedParts } from '../changed-parts.tsx';
import type { FactsOf } from '../facts-of.ts';
import { deskPathOf, PlanStaffPage } from './staff-page.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly facts: PlanWithProcess;
	readonly open: NonNullable<FactsOf<typeof publishPage>['open']>;
};

/** The form that shows a version to everybody, and above it what it would say and whom it would tell. */
export function PublishPage(props: Props) {
	const { seeing, facts, open } = props;
	const { language } = seeing;
	const { plan, process } = facts;
	const texts = planStaffTexts(language);
	const isEmpty = open.parts.every(isHeading);
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={texts.publishing.title}
			lead={texts.publishing.lead}
		>
			<p>
				<FunctionLink href={localPath(language, writingPath(plan))}>{texts.part.back}</FunctionLink>
			</p>
			{isEmpty ? (
				<p>{texts.publishing.nothing}</p>
			) : (
				<>
					<Told {...props} />
					<PublishForm {...props} />
					{open.before ? (
						<section class="stack stack-3" aria-labelledby="aendret">
							<h2 class="h3" id="aendret">
								{texts.publishing.changes}
							</h2>
							<DifferencesKey />
							<ChangedParts
								language={language}
								hrefOf={(source) => localPath(language, deskPathOf(process, source))}
								changes={open.changes}
							/>
						</section>
					) : null}
				</>
			)}
		</PlanStaffPage>
	);
}

function Told({ seeing, open }: Props) {
	const { language } = seeing;
	const texts = planStaffTexts(language).publishing;
	return (
		<>
			<p>
				<b>{plural(language, open.told, texts.told)}.</b> {texts.toldText}
			</p>
			{open.hasDissent ? null : (
				<Alert kind="info" heading={texts.noDissent}>
					<p>{texts.noDissentText}</p>
				</Alert>
			)}
		</>
	);
}

function PublishForm({ seeing, facts, open }: Props) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language).publishing;
	const stages = stagesFrom(facts.plan.stage);
	return (
		<Form
			action={localPath(language, `${writingPath(facts.plan)}/udgiv`)}
			token={form.token()}
			hidden={{ seen: open.mark }}
			label={texts.title}
		>
			<Choices
				name="stage"
				label={texts.stage}
				value={form.typed.text('stage') ?? stages[0]}
				error={form.problemOf('stage')}
				choices={stages.map((value) => ({
					value,
					label: planTexts(language).stages[value],
					hint: texts.stageHints[value],
				}))}
			/>
			{open.before ? (
				<TextArea
					name="note"
					label={texts.note}
					hint={texts.noteHint}
					rows={3}
					limit={planLimits.note}
					value={form.typed.text('note')}
					error={form.problemOf('note')}
				/>
			) : null}
			{stages.includes('consultation') && open.consultations.length > 0 ? (
				<ConsultationField seeing={seeing} open={open} />
			) : null}
			<DecisionFields seeing={seeing} />
			{open.uncited > 0 && stages.includes('synthesis') ? (
				<CheckField
					name="withUncited"
					label={plural(language, open.uncited, texts.uncited)}
					checked={form.typed.text('withUncited') !== undefined}
					error={form.problemOf('withUncited')}
				/>
			) : null}
			<ButtonRow>
				<Button>{texts.send}</Button>
			</ButtonRow>
		</Form>
	);
}

function ConsultationField({ seeing, open }: Pick<Props, 'seeing' | 'open'>) {
	const { form, language } = seeing;
	const texts = planStaffTexts(language).publishing;
	return (
		<SelectField
			name="consultation"
			label={texts.consultation}
			hint={texts.consultationHint}
			optional
			none={texts.noConsultation}
			value={form.typed.text('consultation')}
			error={form.problemOf('consultation')}
			choices={open.consultations.map(({ id, title }) => ({ value: id, label: title }))}
		/>
	);
}

/** Who decided it, when, and what they said: one press away until it is needed. */
function DecisionFields({ seeing }: Pick<Props, 'seeing'>) {
	const { form, language } = seeing;
	const texts = planStaffTexts(language).publishing;
	return (
		<Details summary={texts.decided} open={form.typed.text('stage') === 'adopted'}>
			<TextField
				name="decidedBy"
				label={texts.decidedBy}
				hint={texts.decidedByHint}
				limit={planLimits.decidedBy}
				optional
				unmarked
				value={form.typed.text('decidedBy')}
				error={form.problemOf('decidedBy')}
			/>
			<DateField
				name="decidedOn"
				label={texts.decidedOn}
				optional
				unmarked
				value={form.typed.text('decidedOn')}
				error={form.problemOf('decidedOn')}
			/>
			<TextArea
				name="decision"
				label={texts.decision}
				rows={3}
				optional
				limit={planLimits.decision}
				value={form.typed.text('decision')}
				error={form.problemOf('decision')}
			/>
		</Details>
	);
}
