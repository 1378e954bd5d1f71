import { formatOreShort } from '../../../../platform/money.ts';
import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { DateField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import type { Evaluation } from '../../evaluation.ts';
import { limits } from '../../limits.ts';
import { evaluationStaffTexts } from '../../texts.ts';

const fieldNames = [
	'title',
	'intention',
	'criteria',
	'nextStep',
	'nextStepCost',
	'nextStepPayer',
	'startsOn',
	'endsOn',
	'againOn',
	'deleteOn',
	'contact',
] as const;
type FieldName = (typeof fieldNames)[number];

/** A project as it was sent. */
export function readEvaluationForm({ typed }: Sent): Readonly<Record<string, unknown>> {
	return Object.fromEntries(fieldNames.map((name) => [name, typed.text(name) ?? '']));
}

/** An amount as it is typed again. */
export const amountText = (ore: number | null): string =>
	ore === null ? '' : formatOreShort(ore).replace(/\u00a0kr\.$/, '');

function valuesOf(evaluation: Evaluation, criteria: readonly string[]): Readonly<Record<FieldName, string>> {
	const { title, intention, nextStep, nextStepPayer, startsOn, endsOn, againOn, deleteOn, contact } = evaluation;
	return {
		...{ title, intention, nextStep, nextStepPayer, startsOn, endsOn, againOn, deleteOn, contact },
		criteria: criteria.join('\n'),
		nextStepCost: amountText(evaluation.nextStepOre),
	};
}

/** Everything that is said of a project before it begins: what shall come of it, and what follows if it does. */
export function EvaluationFields(props: {
	readonly seeing: Seeing;
	readonly evaluation?: Evaluation | undefined;
	readonly criteria?: readonly string[] | undefined;
}) {
	const { seeing, evaluation, criteria = [] } = props;
	const { form, language } = seeing;
	const texts = evaluationStaffTexts(language).form;
	const first = evaluation && valuesOf(evaluation, criteria);
	const field = (name: FieldName) => ({
		name,
		value: form.typed.text(name) ?? first?.[name],
		error: form.problemOf(name),
	});
	return (
		<>
			<TextField {...field('title')} label={texts.title} hint={texts.titleHint} limit={limits.title} />
			<TextArea
				{...field('intention')}
				label={texts.intention}
				hint={texts.intentionHint}
				limit={limits.intention}
				rows={5}
			/>
			<TextArea {...field('criteria')} label={texts.criteria} hint={texts.criteriaHint} rows={5} optional />
			<TextArea
				{...field('nextStep')}
				label={texts.nextStep}
				hint={texts.nextStepHint}
				limit={limits.nextStep}
				rows={3}
				optional
			/>
			<TextField {...field('nextStepCost')} label={texts.nextStepCost} hint={texts.nextStepCostHint} narrow optional />
			<TextField
				{...field('nextStepPayer')}
				label={texts.nextStepPayer}
				hint={texts.nextStepPayerHint}
				limit={limits.payer}
				optional
			/>
			<DateField {...field('startsOn')} label={texts.startsOn} />
			<DateField {...field('endsOn')} label={texts.endsOn} />
			<DateField {...field('againOn')} label={texts.againOn} hint={texts.againHint} optional />
			<DateField {...field('deleteOn')} label={texts.deleteOn} hint={texts.deleteHint} optional />
			<TextArea {...field('contact')} label={texts.contact} limit={limits.contact} rows={2} optional />
		</>
	);
}
