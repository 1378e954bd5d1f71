import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	Button,
	Choices,
	DateField,
	Form,
	FunctionLink,
	Panel,
	PanelPart,
	TextArea,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { actionDeskPath, actionsPath, planLimits } from '../../plan.ts';
import { actionStates, type PlanAction } from '../../plan-action.ts';
import type { actionDeskPage } from '../../reads/staff-pages.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import { ActionRow } from '../action-row.tsx';
import type { FactsOf } from '../facts-of.ts';
import { PlanStaffPage } from './staff-page.tsx';
import { TellLink } from './tell-link.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof actionDeskPage> };

/** The actions of an adopted plan: one is open with the form that says how far it is, the others lead to theirs. */
export function ActionDeskPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { plan, process, actions, departments, tellings } = facts;
	const texts = planStaffTexts(language).actions;
	return (
		<PlanStaffPage seeing={seeing} process={process} plan={plan} title={texts.title} lead={texts.lead}>
			<p>
				<FunctionLink href={localPath(language, actionsPath(plan))}>{texts.see}</FunctionLink>
			</p>
			{actions.map((action) => (
				<div id={`handling-${action.part}`}>
					<Panel>
						<PanelPart>
							<ActionRow seeing={seeing} action={action} departments={departments} tellings={tellings.get(action.part)}>
								{action.part === facts.open ? null : <TellLink seeing={seeing} plan={plan} action={action} />}
							</ActionRow>
						</PanelPart>
						{action.part === facts.open ? (
							<PanelPart>
								<TellForm seeing={seeing} facts={facts} action={action} />
							</PanelPart>
						) : null}
					</Panel>
				</div>
			))}
		</PlanStaffPage>
	);
}

function TellForm({ seeing, facts, action }: Props & { readonly action: PlanAction }) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language).actions;
	const states = planTexts(language).actions.states;
	return (
		<Form
			action={localPath(language, actionDeskPath(facts.plan, action.part))}
			token={form.token()}
			hidden={{ seen: String(action.version) }}
			label={texts.tell}
		>
			<Choices
				name="state"
				label={texts.state}
				value={form.typed.text('state') ?? action.state}
				error={form.problemOf('state')}
				choices={actionStates.map((value) => ({ value, label: states[value] }))}
				columns
			/>
			<TextArea
				name="note"
				label={texts.note}
				hint={texts.noteHint}
				rows={2}
				optional
				limit={planLimits.actionNote}
				value={form.typed.text('note') ?? action.note}
				error={form.problemOf('note')}
			/>
			<DateField
				name="dueOn"
				label={texts.dueOn}
				value={form.typed.text('dueOn') ?? action.dueOn}
				error={form.problemOf('dueOn')}
			/>
			<Button>{texts.save}</Button>
		</Form>
	);
}
