import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, NumberField, TextField } from '../../../../ui/kit/index.ts';
import { guesses, payers } from '../../investment.ts';
import { limits } from '../../limits.ts';
import { sheetTexts } from '../../texts.ts';

/** Both forms stand on one page: the fields of each begin with its own word, so that no two are the same. */
const fieldsOf =
	(line: 'cost' | 'effect', { form }: Seeing, isTried: boolean) =>
	(name: string) => ({
		name: `${line}-${name}`,
		value: isTried ? form.typed.text(`${line}-${name}`) : undefined,
		error: isTried ? form.problemOf(name) : undefined,
	});

/** A problem points at the field of the form that was sent. */
export function problemsAtTheirFields({ form }: Seeing) {
	const line = form.typed.text('line');
	return form.problems.map((one) => (line && one.field ? { ...one, field: `${line}-${one.field}` } : one));
}

const whole = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** A cost as it was sent. */
export function readCost({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	const text = (name: string) => typed.text(`cost-${name}`) ?? '';
	return {
		slug: params.slug,
		...{ name: text('name'), payer: text('payer'), basis: text('basis'), amount: text('amount') },
		fromYear: whole(typed.filled('cost-fromYear')),
		years: whole(typed.filled('cost-years')),
	};
}

/** An expected change as it was sent. */
export function readEffect({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	const names = ['name', 'payer', 'unit', 'unitCost', 'source', ...guesses];
	return {
		slug: params.slug,
		...Object.fromEntries(names.map((name) => [name, typed.text(`effect-${name}`) ?? ''])),
		priceYear: whole(typed.filled('effect-priceYear')),
		fromYear: whole(typed.filled('effect-fromYear')),
		years: whole(typed.filled('effect-years')),
	};
}

type Props = { readonly seeing: Seeing; readonly isTried: boolean };

/** What a project costs. */
export function CostFields({ seeing, isTried }: Props) {
	const all = sheetTexts(seeing.language);
	const texts = all.staff;
	const field = fieldsOf('cost', seeing, isTried);
	return (
		<>
			<TextField {...field('name')} label={texts.name} hint={texts.costHint} limit={limits.lineName} />
			<PayerField seeing={seeing} field={field('payer')} />
			<TextField {...field('amount')} label={texts.amount} narrow />
			<Choices
				{...field('basis')}
				label={texts.basis}
				choices={(['project', 'person'] as const).map((one) => ({ value: one, label: all.basis[one] }))}
			/>
			<YearFields seeing={seeing} field={field} />
		</>
	);
}

/** What it is expected to change. */
export function EffectFields({ seeing, isTried }: Props) {
	const all = sheetTexts(seeing.language);
	const texts = all.staff;
	const field = fieldsOf('effect', seeing, isTried);
	return (
		<>
			<TextField {...field('name')} label={texts.name} hint={texts.effectHint} limit={limits.lineName} />
			<PayerField seeing={seeing} field={field('payer')} />
			<TextField {...field('unit')} label={texts.unit} hint={texts.unitHint} limit={limits.unit} narrow />
			<fieldset class="sk-part">
				<legend class="form-label">{texts.guess}</legend>
				<p class="form-hint">{texts.guessHint}</p>
				{guesses.map((guess) => (
					<TextField {...field(guess)} label={all.guesses[guess]} narrow />
				))}
			</fieldset>
			<TextField {...field('unitCost')} label={texts.unitCost} narrow />
			<TextField {...field('source')} label={texts.source} limit={limits.source} />
			<NumberField {...field('priceYear')} label={texts.priceYear} />
			<YearFields seeing={seeing} field={field} />
		</>
	);
}

function PayerField(props: { readonly seeing: Seeing; readonly field: ReturnType<ReturnType<typeof fieldsOf>> }) {
	const texts = sheetTexts(props.seeing.language);
	return (
		<Choices
			{...props.field}
			label={texts.staff.payer}
			columns
			choices={payers.map((payer) => ({ value: payer, label: texts.payers[payer] }))}
		/>
	);
}

function YearFields({ seeing, field }: { readonly seeing: Seeing; readonly field: ReturnType<typeof fieldsOf> }) {
	const texts = sheetTexts(seeing.language).staff;
	return (
		<>
			<NumberField {...field('fromYear')} label={texts.fromYear} hint={texts.fromHint} />
			<NumberField {...field('years')} label={texts.years} />
		</>
	);
}
