import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/context.ts';
import { formatOreShort } from '../../../platform/money.ts';
import { formatNumber } from '../../../ui/format.ts';
import { DataTable } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { NamedCost, NamedEffect } from '../reads/read-sheet.ts';
import { writeParts } from '../sheet-words.ts';
import { sheetTexts } from '../texts.ts';

type Last<Line> = ((line: Line) => Child) | undefined;

function spanOf(
	language: Language,
	{ fromYear, years }: { readonly fromYear: number; readonly years: number },
): string {
	const count = (year: number) => formatNumber(language, year);
	return sheetTexts(language).span(count(fromYear), count(fromYear + years - 1));
}

/** What a project costs, line by line; `last` stands at the end of each. */
export function CostTable(props: {
	readonly language: Language;
	readonly costs: readonly NamedCost[];
	readonly last?: Last<NamedCost>;
}) {
	const { language, costs, last } = props;
	const texts = sheetTexts(language);
	return (
		<DataTable
			caption={texts.costs}
			hideCaption
			columns={[
				{ heading: texts.what },
				{ heading: texts.payer },
				{ heading: texts.amount },
				{ heading: texts.when },
				...(last ? [{ heading: texts.staff.remove }] : []),
			]}
			rows={costs.map((cost) => [
				<span lang={danishIn(language)}>{cost.name}</span>,
				texts.payers[cost.payer],
				`${formatOreShort(cost.ore)} ${texts.basis[cost.basis]}`,
				spanOf(language, cost),
				...(last ? [last(cost)] : []),
			])}
		/>
	);
}

/** What it is expected to change, with what a unit costs and where that is known from; `last` stands at the end of each. */
export function EffectTable(props: {
	readonly language: Language;
	readonly effects: readonly NamedEffect[];
	readonly last?: Last<NamedEffect>;
}) {
	const { language, effects, last } = props;
	const texts = sheetTexts(language);
	const parts = (thousandths: number) => writeParts(thousandths, 3);
	return (
		<DataTable
			caption={texts.effects}
			hideCaption
			columns={[
				{ heading: texts.what },
				{ heading: texts.payer },
				{ heading: texts.change },
				{ heading: texts.unitCost },
				{ heading: texts.source },
				{ heading: texts.when },
				...(last ? [{ heading: texts.staff.remove }] : []),
			]}
			rows={effects.map((effect) => [
				<span lang={danishIn(language)}>{effect.name}</span>,
				texts.payers[effect.payer],
				texts.changeText(parts(effect.change.low), parts(effect.change.middle), parts(effect.change.high), effect.unit),
				texts.unitText(formatOreShort(effect.unitOre), effect.unit),
				texts.sourceText(effect.source, String(effect.priceYear)),
				spanOf(language, effect),
				...(last ? [last(effect)] : []),
			])}
		/>
	);
}
