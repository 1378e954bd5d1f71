import type { Seeing } from '../../../../platform/web/seeing.ts';
import { RangeBars } from '../../../../ui/charts/range-bars.tsx';
import { plural } from '../../../../ui/format.ts';
import { Alert, DataTable, FunctionLink, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { horizons, investmentResults, togetherAfter } from '../../investment.ts';
import type { sheetPage } from '../../reads/sheet-pages.ts';
import { wholeKroner, writeParts } from '../../sheet-words.ts';
import { evaluationTexts, sheetTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { CostTable, EffectTable } from '../sheet-tables.tsx';
import { DecisionLine } from './decision-line.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof sheetPage> };

/** What a project would pay, and whom, with all that it is reckoned from; always with what it does not say. */
export function SheetPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, sheet } = facts;
	const texts = sheetTexts(language);
	const own = localPath(language, evaluationPath(evaluation));
	const isDraft = evaluation.begunAt === null;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.title}: ${evaluation.title}`}
			heading={texts.title}
			lead={texts.lead(evaluation.title)}
			current="/forloeb"
			unlisted={isDraft}
			breadcrumbs={[
				{ text: evaluationTexts(language).all.title, href: localPath(language, '/evalueringer') },
				{ text: evaluation.title, href: own },
				{ text: texts.title },
			]}
		>
			<Alert kind="info">
				<p>{texts.caution}</p>
			</Alert>
			<DecisionLine language={language} evaluation={evaluation} decision={facts.decision} />
			<p>
				{plural(language, sheet.persons, texts.persons)} {texts.rate(writeParts(sheet.discountRate, 2))}
			</p>
			<Results seeing={seeing} facts={facts} />
			<section class="stack stack-3" aria-labelledby="koster">
				<h2 class="h3" id="koster">
					{texts.costs}
				</h2>
				<CostTable language={language} costs={sheet.costs} />
			</section>
			<section class="stack stack-3" aria-labelledby="aendrer">
				<h2 class="h3" id="aendrer">
					{texts.effects}
				</h2>
				<EffectTable language={language} effects={sheet.effects} />
			</section>
		</Page>
	);
}

function Results({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = sheetTexts(language);
	const results = investmentResults(facts.sheet);
	const together = horizons.map((years) => togetherAfter(results, years));
	const rows = [
		...results.map((one) => ({ ...one, name: texts.payers[one.payer] })),
		...together.map((one) => ({ ...one, name: texts.together })),
	];
	const last = horizons.at(-1);
	return (
		<section class="stack stack-4" aria-labelledby="resultat">
			<h2 class="h3" id="resultat">
				{texts.chart}
			</h2>
			<RangeBars
				label={texts.chart}
				caption={texts.chartCaption}
				ranges={rows
					.filter(({ years }) => years === last)
					.map(({ name, low, middle, high }) => ({
						...{ label: name, low, middle, high },
						said: texts.said(wholeKroner(low), wholeKroner(middle), wholeKroner(high)),
					}))}
			/>
			<DataTable
				caption={texts.table}
				columns={[
					{ heading: texts.payer },
					{ heading: texts.years },
					{ heading: texts.guesses.low, number: true },
					{ heading: texts.guesses.middle, number: true },
					{ heading: texts.guesses.high, number: true },
				]}
				rows={rows.map(({ name, years, low, middle, high }) => [
					name,
					plural(language, years, texts.after),
					wholeKroner(low),
					wholeKroner(middle),
					wholeKroner(high),
				])}
			/>
			<p>
				<FunctionLink href={`${localPath(language, evaluationPath(facts.evaluation))}/regnestykke.csv`}>
					{texts.csv}
				</FunctionLink>
			</p>
		</section>
	);
}
