import type { Language } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { type CsvValue, writeCsv } from '../../../platform/sheets/write-csv.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { type InvestmentSheet, investmentResults } from '../investment.ts';
import { sheetFile } from '../reads/sheet-pages.ts';
import { sheetTexts } from '../texts.ts';

/** The results of a sheet as a file for spreadsheets. */
export const sheetFileRoute = raw('GET', sheetFile.path, answer, sheetFile);

async function answer(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, sheetFile, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	return new Response(writeCsv(sheetRows(context.language, seen.facts.sheet)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="${seen.facts.evaluation.slug}-regnestykke.csv"`,
			'cache-control': 'no-store',
		},
	});
}

/** One row for each payer and each number of years, in kroner; what it does not say stands last, and goes where the file goes. */
export function sheetRows(language: Language, sheet: InvestmentSheet): CsvValue[][] {
	const texts = sheetTexts(language);
	const kroner = (ore: number) => ore / 100;
	return [
		[texts.payer, texts.years, texts.guesses.low, texts.guesses.middle, texts.guesses.high],
		...investmentResults(sheet).map(({ payer, years, low, middle, high }) => [
			texts.payers[payer],
			years,
			kroner(low),
			kroner(middle),
			kroner(high),
		]),
		[texts.caution],
	];
}
