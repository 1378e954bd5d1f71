import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	CheckField,
	Form,
	FunctionLink,
	ReadThrough,
	ReadThroughButton,
	readThroughField,
	SelectField,
	Stack,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { isSettled } from '../../checklist.ts';
import { CoverField } from './cover-field.tsx';
import { DrawingField } from './drawing-field.tsx';
import { type EditFacts, editRead } from './edit-read.ts';
import { GroupedFields } from './grouped-fields.tsx';
import { StaffPage, steerPath } from './staff-page.tsx';
import { staffTexts } from './texts.ts';
import { QuestionKindField, WordField } from './word-fields.tsx';

type Props = { readonly seeing: Seeing; readonly facts: EditFacts };

function EditPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).edit;
	const { process } = facts;
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			<Form action={localPath(language, `${steerPath(process.slug)}/ret`)} token={form.token()} files>
				<Stack gap={6}>
					<section>
						<h2>{texts.ask}</h2>
						<WordField seeing={seeing} name="title" value={process.title} />
						<WordField seeing={seeing} name="question" value={process.question} />
						{isSettled(process) ? null : <QuestionKindField seeing={seeing} value={process.questionKind} />}
						<WordField seeing={seeing} name="audience" value={process.audience} />
						<WordField seeing={seeing} name="intro" value={process.intro} />
						<ReadThroughButton />
						{seeing.form.step === readThroughField ? <ReadThrough text={saidIn(seeing)} /> : null}
					</section>
					<section>
						<h2>{texts.promise}</h2>
						<WordField seeing={seeing} name="alreadyDecided" value={process.alreadyDecided.join('\n')} />
						<WordField seeing={seeing} name="openForYou" value={process.openForYou.join('\n')} />
						<WordField seeing={seeing} name="promiseWhat" value={process.promiseWhat} />
						<WordField seeing={seeing} name="promiseWho" value={process.promiseWho} />
					</section>
					<section>
						<h2>{texts.dates}</h2>
						<Dates seeing={seeing} facts={facts} />
					</section>
					<section>
						<h2>{texts.practical}</h2>
						<Practical seeing={seeing} facts={facts} />
					</section>
					<section>
						<h2>{texts.look}</h2>
						<DrawingField seeing={seeing} value={process.drawing} hint={staffTexts(language).fields.drawing.hint} />
						<CoverField seeing={seeing} cover={process.coverId} coverAlt={process.coverAlt} />
						<WordField seeing={seeing} name="videoUrl" value={process.videoUrl} />
						<WordField seeing={seeing} name="videoTitle" value={process.videoTitle} />
					</section>
				</Stack>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
}

/** Everything that readers of the process are to understand. */
function saidIn({ form }: Seeing): string {
	const names = ['question', 'audience', 'intro', 'alreadyDecided', 'openForYou', 'promiseWhat'];
	return names.map((name) => form.typed.text(name) ?? '').join('\n\n');
}

/** The dates of a draft are typed; those of a public process are a promise, and moved elsewhere with a reason. */
function Dates({ seeing, facts }: Props) {
	const { language } = seeing;
	const all = staffTexts(language);
	const { opensOn, closesOn, promiseBy, slug } = facts.process;
	if (isSettled(facts.process)) {
		const [opens, closes, by] = [opensOn, closesOn, promiseBy].map((day) => fullDate(language, day));
		return (
			<>
				<p>{all.edit.datesFixed(opens ?? '', closes ?? '', by ?? '')}</p>
				<p class="small soft">{all.edit.datesFixedText}</p>
				<p>
					<FunctionLink href={localPath(language, `${steerPath(slug)}/forlaeng`)}>{all.edit.extend}</FunctionLink>
				</p>
			</>
		);
	}
	return (
		<>
			<GroupedFields legend={all.fields.dates.label} beside>
				<WordField seeing={seeing} name="opensOn" value={opensOn} />
				<WordField seeing={seeing} name="closesOn" value={closesOn} />
			</GroupedFields>
			<WordField seeing={seeing} name="promiseBy" value={promiseBy} />
		</>
	);
}

function Practical({ seeing, facts }: Props) {
	const { form, language } = seeing;
	const { fields } = staffTexts(language);
	const { process, areas, departments, coordinators } = facts;
	const isOwn = process.organisationId === null;
	const select = (name: 'coordinator' | 'department' | 'area', value: string | null, choices: readonly Named[]) => (
		<SelectField
			name={name}
			label={fields[name].label}
			hint={fields[name].hint || undefined}
			value={form.typed.text(name) ?? value ?? ''}
			error={form.problemOf(name)}
			choices={choices.map((one) => ({ value: one.id, label: one.name }))}
			optional
		/>
	);
	const isFresh = form.typed.text('title') === undefined;
	return (
		<>
			<WordField seeing={seeing} name="contact" value={process.contact} />
			{select('coordinator', process.coordinatorId, coordinators)}
			{departments.length > 0 ? select('department', process.departmentId, departments) : null}
			{areas.length > 0 ? select('area', process.areaId, areas) : null}
			{isOwn ? <WordField seeing={seeing} name="caseNumber" value={process.caseNumber} /> : null}
			{isOwn ? <WordField seeing={seeing} name="kle" value={process.kle} /> : null}
			<CheckField
				name="pseudonymsAllowed"
				label={fields.pseudonymsAllowed.label}
				hint={fields.pseudonymsAllowed.hint}
				checked={isFresh ? process.pseudonymsAllowed : form.typed.text('pseudonymsAllowed') !== undefined}
			/>
		</>
	);
}

type Named = { readonly id: string; readonly name: string };

/** The words, the dates and the look of a process. */
export const editRoute = page(editRead, (seeing, facts) => <EditPage seeing={seeing} facts={facts} />);
