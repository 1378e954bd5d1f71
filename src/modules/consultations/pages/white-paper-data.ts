import type { Context } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { openToAll } from '../../../platform/web/problem-answer.ts';
import { streamOf } from '../../../platform/web/stream.ts';
import type { Consultation } from '../consultation.ts';
import { whitePaperData } from '../reads/white-paper-pages.ts';
import { whitePaperRows } from '../reads/white-paper-rows.ts';
import { consultationTexts } from '../texts.ts';
import { whitePaperPath } from '../white-paper.ts';
import { cellsOf, columnsOf } from './white-paper-cells.ts';

/** What was said in a consultation, as a file to work with. */
export const whitePaperDataRoute = raw('GET', whitePaperData.path, answerFile, whitePaperData);

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, whitePaperData, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { consultation, file } = seen.facts;
	const isCsv = file === 'synspunkter.csv';
	const parts = isCsv ? csvOf(context, consultation) : jsonOf(context, consultation);
	return new Response(streamOf(parts), {
		headers: {
			'content-type': isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${consultation.slug}-${file}"`,
			'cache-control': 'no-store',
			...openToAll,
		},
	});
}

async function* csvOf(context: Context, consultation: Consultation): AsyncGenerator<string> {
	const texts = consultationTexts(context.language).paper;
	yield writeCsv([columnsOf(texts)]);
	for await (const rows of whitePaperRows(context, consultation))
		yield writeCsv(
			rows.map((row) => cellsOf(row, texts)),
			{ further: true },
		);
}

async function* jsonOf(context: Context, consultation: Consultation): AsyncGenerator<string> {
	const about = {
		consultation: consultation.title,
		caseNumber: consultation.caseNumber,
		about: new URL(whitePaperPath(consultation), context.runtime.publicUrl).href,
		closedAt: consultation.closedAt?.toISOString() ?? null,
	};
	yield `${JSON.stringify(about).slice(0, -1)},"rows":[`;
	let between = '';
	for await (const rows of whitePaperRows(context, consultation)) {
		if (rows.length === 0) continue;
		yield between + rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
		between = ',';
	}
	yield '\n]}\n';
}
