import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { writeXlsx } from '../../../platform/sheets/write-xlsx.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { type FigureTable, workbookFile } from '../figure-table.ts';
import { figuresFileRead } from '../reads/read-figures.ts';
import { figuresTexts } from '../texts.ts';
import { makeTables } from './make-tables.ts';

/** A table of the figures as CSV, or all of them as a workbook. */
export const figuresFileRoute = raw('GET', figuresFileRead.path, answerFile, figuresFileRead);

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, figuresFileRead, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { file, ...facts } = seen.facts;
	const hidden = figuresTexts(context.language).ages.hidden;
	const tables = makeTables(context.language, facts);
	const named = (type: string) => ({
		'content-type': type,
		'content-disposition': `attachment; filename="${facts.process.slug}-${file}"`,
		'cache-control': 'no-store',
	});
	if (file === workbookFile) {
		const sheets = tables.map((table) => ({
			name: table.heading,
			headings: table.columns,
			rows: linesOf(table, hidden),
			widths: [40],
		}));
		// A workbook has at least one sheet, also where nothing has come in yet.
		const empty = { name: figuresTexts(context.language).none, headings: [], rows: [] };
		const made = await writeXlsx(sheets.length > 0 ? sheets : [empty]);
		const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
		return new Response(Buffer.from(made), { headers: named(type) });
	}
	const table = tables.find(({ key }) => file === `${key}.csv`);
	return new Response(writeCsv(table ? [table.columns, ...linesOf(table, hidden)] : []), {
		headers: named('text/csv; charset=utf-8; header=present'),
	});
}

function linesOf(table: FigureTable, hidden: string): (string | number)[][] {
	return table.rows.map(({ label, values }) => [label, ...values.map((value) => value ?? hidden)]);
}
