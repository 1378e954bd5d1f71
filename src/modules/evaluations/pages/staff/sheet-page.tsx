import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Details, Form, NumberField, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { isWhole } from '../../reads/read-sheet.ts';
import type { sheetFormPage } from '../../reads/sheet-pages.ts';
import { writeParts } from '../../sheet-words.ts';
import { sheetTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { CostTable, EffectTable } from '../sheet-tables.tsx';
import { CostFields, EffectFields, problemsAtTheirFields } from './sheet-fields.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof sheetFormPage> };

/** The persons and the rate of a sheet as they were sent. */
export function readSheet({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	return {
		slug: params.slug,
		persons: Number(typed.filled('persons')?.replace(/[.\s]/g, '')),
		discountRate: typed.text('discountRate') ?? '',
	};
}

/** Staff write what a project costs and what it is expected to change, line by line. */
export function SheetFormPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process, sheet, isSent } = facts;
	const texts = sheetTexts(language);
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.staff.title}
			lead={isSent ? texts.staff.sent : texts.staff.lead}
			errors={problemsAtTheirFields(seeing)}
		>
			{isWhole(sheet) ? (
				<p>
					<ButtonLink
						href={localPath(language, `${evaluationPath(evaluation)}/regnestykke`)}
						kind="secondary"
						icon="eye"
					>
						{texts.staff.see}
					</ButtonLink>
				</p>
			) : null}
			{isSent ? null : <Base seeing={seeing} facts={facts} />}
			{sheet ? <Costs seeing={seeing} facts={facts} /> : null}
			{sheet ? <Effects seeing={seeing} facts={facts} /> : null}
			<p class="small soft">{texts.caution}</p>
		</EvaluationStaffPage>
	);
}

const ownPath = (seeing: Seeing, facts: Props['facts']) =>
	`${localPath(seeing.language, runPath(facts.evaluation))}/regnestykke`;

function Base({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { sheet } = facts;
	const texts = sheetTexts(language).staff;
	return (
		<section class="stack stack-2" aria-labelledby="antal">
			<h2 class="h3" id="antal">
				{texts.base}
			</h2>
			<Form action={ownPath(seeing, facts)} token={form.token()}>
				<NumberField
					name="persons"
					label={texts.persons}
					value={form.typed.text('persons') ?? (sheet && String(sheet.persons))}
					error={form.problemOf('persons')}
				/>
				<TextField
					name="discountRate"
					label={texts.rate}
					hint={texts.rateHint}
					narrow
					value={form.typed.text('discountRate') ?? (sheet && writeParts(sheet.discountRate, 2))}
					error={form.problemOf('discountRate')}
				/>
				<ButtonRow>
					<Button kind={sheet ? 'secondary' : 'primary'}>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

function Remove(props: Props & { readonly id: string; readonly name: string }) {
	const { seeing, facts, id, name } = props;
	const texts = sheetTexts(seeing.language).staff;
	return (
		<Form
			action={`${ownPath(seeing, facts)}/${id}/fjern`}
			token={seeing.form.token()}
			inline
			label={texts.removeNamed(name)}
		>
			<Button kind="quiet">{texts.remove}</Button>
		</Form>
	);
}

function Costs({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { sheet, isSent } = facts;
	const texts = sheetTexts(language);
	const costs = sheet?.costs ?? [];
	const isTried = form.typed.text('line') === 'cost';
	const remove = (line: { readonly id: string; readonly name: string }) => (
		<Remove seeing={seeing} facts={facts} id={line.id} name={line.name} />
	);
	return (
		<section class="stack stack-3" aria-labelledby="koster">
			<h2 class="h3" id="koster">
				{texts.costs}
			</h2>
			{costs.length > 0 ? (
				<CostTable language={language} costs={costs} last={isSent ? undefined : remove} />
			) : (
				<p>{texts.staff.none}</p>
			)}
			{isSent ? null : (
				<Details summary={texts.staff.addCost} open={isTried || costs.length === 0}>
					<Form action={`${ownPath(seeing, facts)}/udgift`} token={form.token()} hidden={{ line: 'cost' }}>
						<CostFields seeing={seeing} isTried={isTried} />
						<ButtonRow>
							<Button kind="secondary">{texts.staff.addCost}</Button>
						</ButtonRow>
					</Form>
				</Details>
			)}
		</section>
	);
}

function Effects({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { sheet, isSent } = facts;
	const texts = sheetTexts(language);
	const effects = sheet?.effects ?? [];
	const isTried = form.typed.text('line') === 'effect';
	const remove = (line: { readonly id: string; readonly name: string }) => (
		<Remove seeing={seeing} facts={facts} id={line.id} name={line.name} />
	);
	return (
		<section class="stack stack-3" aria-labelledby="aendrer">
			<h2 class="h3" id="aendrer">
				{texts.effects}
			</h2>
			{effects.length > 0 ? (
				<EffectTable language={language} effects={effects} last={isSent ? undefined : remove} />
			) : (
				<p>{texts.staff.none}</p>
			)}
			{isSent ? null : (
				<Details summary={texts.staff.addEffect} open={isTried || effects.length === 0}>
					<Form action={`${ownPath(seeing, facts)}/aendring`} token={form.token()} hidden={{ line: 'effect' }}>
						<EffectFields seeing={seeing} isTried={isTried} />
						<ButtonRow>
							<Button kind="secondary">{texts.staff.addEffect}</Button>
						</ButtonRow>
					</Form>
				</Details>
			)}
		</section>
	);
}
