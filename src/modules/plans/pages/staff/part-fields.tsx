import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, DateField, SelectField, TextArea } from '../../../../ui/kit/index.ts';
import type { Department } from '../../../people/index.ts';
import { type PlanPart, partKinds, planLimits } from '../../plan.ts';
import { planStaffTexts } from '../../texts.ts';

/** What a part is, and its words with the sources in them. */
export function PartFields(props: {
	readonly seeing: Seeing;
	readonly departments: readonly Department[];
	readonly part?: Pick<PlanPart, 'kind' | 'text' | 'departmentId' | 'dueOn'>;
}) {
	const { kind = 'text', text = '', departmentId = null, dueOn = null } = props.part ?? {};
	const { form, language } = props.seeing;
	const texts = planStaffTexts(language).fields;
	return (
		<>
			<Choices
				name="kind"
				label={texts.kind}
				value={form.typed.text('kind') ?? kind}
				error={form.problemOf('kind')}
				choices={partKinds.map((value) => ({ value, label: texts.kinds[value] }))}
			/>
			<TextArea
				name="text"
				label={texts.text}
				hint={texts.textHint}
				rows={7}
				limit={planLimits.text}
				value={form.typed.text('text') ?? text}
				error={form.problemOf('text')}
			/>
			<fieldset class="form-group stack stack-2">
				<legend class="form-label">{texts.measure}</legend>
				<SelectField
					name="department"
					label={texts.department}
					optional
					none={texts.noDepartment}
					value={form.typed.text('department') ?? departmentId ?? ''}
					error={form.problemOf('department')}
					choices={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<DateField
					name="dueOn"
					label={texts.dueOn}
					optional
					value={form.typed.text('dueOn') ?? dueOn ?? ''}
					error={form.problemOf('dueOn')}
				/>
			</fieldset>
		</>
	);
}
