import type { CsvValue } from '../../../platform/sheets/write-csv.ts';
import type { consultationTexts } from '../texts.ts';
import type { WhitePaperDatum } from '../white-paper-datum.ts';

type PaperTexts = ReturnType<typeof consultationTexts>['paper'];

/** The columns of a white paper's table, in the order of its cells. */
export function columnsOf({ columns }: PaperTexts): readonly string[] {
	return [
		columns.point,
		columns.standing,
		columns.response,
		columns.heading,
		columns.themes,
		columns.paragraphs,
		columns.quote,
		columns.answer,
		columns.changed,
		columns.where,
		columns.answeredOn,
	];
}

/** A row of a white paper as cells. */
export function cellsOf(row: WhitePaperDatum, texts: PaperTexts): readonly CsvValue[] {
	return [
		row.point,
		row.standsUnder,
		row.response,
		row.heading,
		row.themes.join(', '),
		row.paragraphs.join(', '),
		row.quote,
		row.answer,
		row.changed === null ? null : row.changed ? texts.yes : texts.no,
		row.changedWhere,
		row.answeredOn,
	];
}
