import type { Context } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { openToAll } from '../../../platform/web/problem-answer.ts';
import { streamOf } from '../../../platform/web/stream.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { type DatasetName, datasetColumns, rowAsObject } from '../dataset.ts';
import { dataLicence } from '../openapi/document.ts';
import { datasetRows } from '../reads/dataset-rows.ts';
import { dataFileRead } from '../reads/datasets.ts';

/** A file of a process, sent while it is read: however long it is, one page of it is in memory. */
export const dataFileRoute = raw('GET', dataFileRead.path, answerFile, dataFileRead);

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, dataFileRead, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { process, name, kind } = seen.facts;
	const parts = kind === 'csv' ? csvOf(context, process, name) : jsonOf(context, process, name);
	return new Response(streamOf(parts), {
		headers: {
			'content-type': kind === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${process.slug}-${name}.${kind}"`,
			'cache-control': 'no-store',
			link: `<${dataLicence.url}>; rel="license"`,
			...openToAll,
		},
	});
}

async function* pagesOf(context: Context, process: ParticipationProcess, name: DatasetName) {
	let after: string | undefined;
	do {
		const page = await datasetRows[name](context, process, after);
		yield page.rows;
		after = page.next;
	} while (after !== undefined);
}

async function* csvOf(context: Context, process: ParticipationProcess, name: DatasetName): AsyncGenerator<string> {
	yield writeCsv([datasetColumns[name]]);
	for await (const rows of pagesOf(context, process, name)) yield writeCsv(rows, { further: true });
}

async function* jsonOf(context: Context, process: ParticipationProcess, name: DatasetName): AsyncGenerator<string> {
	const { origin } = new URL(context.runtime.publicUrl);
	const about = { process: process.slug, about: `${origin}/forloeb/${process.slug}/data`, licence: dataLicence.url };
	yield `${JSON.stringify(about).slice(0, -1)},"rows":[`;
	let between = '';
	for await (const rows of pagesOf(context, process, name)) {
		if (rows.length === 0) continue;
		yield between + rows.map((row) => `\n${JSON.stringify(rowAsObject(name, row))}`).join(',');
		between = ',';
	}
	yield '\n]}\n';
}
