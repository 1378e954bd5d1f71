import { notFound } from '../../../platform/outcome.ts';
import { type AnyRead, see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { writeXlsx } from '../../../platform/sheets/write-xlsx.ts';
import { type RawRoute, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts } from '../../contributions/index.ts';
import { receiptSecret } from '../../proposals/index.ts';
import { type ImportField, importFields } from '../fields.ts';
import { outcomeFile, templateCsv, templateXlsx } from '../reads/import-pages.ts';
import { importTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';
import { columnOf } from './row-tables.tsx';
import { sayProblem } from './say-problem.ts';

const csvType = 'text/csv; charset=utf-8';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function factsFor<Page extends AnyRead>(ask: Ask, page: Page): Promise<FactsOf<Page>> {
	const seen = await see(contextOf(ask), page, ask.req.param());
	return seen.kind === 'seen' ? seen.facts : notFound();
}

function download(body: string | Uint8Array, type: string, name: string): Response {
	return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store',
		},
	});
}

/** The columns of the template, and two rows that show a person and a group. */
function templateRows(ask: Ask, facts: FactsOf<typeof templateCsv>): { headings: string[]; rows: string[][] } {
	const { language, now } = contextOf(ask);
	const texts = importTexts(language);
	const channels = contributionTexts(language).channels;
	const { template } = texts;
	const theme = facts.themes[0]?.title ?? '';
	const date = now.toISOString().slice(0, 10);
	const shared = { text: template.exampleText, theme, date, place: template.examplePlace };
	const examples: Readonly<Partial<Record<ImportField, string>>>[] = [
		{
			...shared,
			title: template.example,
			channel: channels.email,
			name: template.exampleName,
			email: 'navn@eksempel.dk',
			externalId: '1',
		},
		{ ...shared, channel: channels.meeting, name: template.exampleGroup, headCount: '12', externalId: '2' },
	];
	return {
		headings: importFields.map((field) => texts.mapping.fields[field]),
		rows: examples.map((example) => importFields.map((field) => example[field] ?? '')),
	};
}

async function answerTemplateCsv(ask: Ask): Promise<Response> {
	const { headings, rows } = templateRows(ask, await factsFor(ask, templateCsv));
	return download(writeCsv([headings, ...rows]), csvType, 'bidrag.csv');
}

async function answerTemplateXlsx(ask: Ask): Promise<Response> {
	const { headings, rows } = templateRows(ask, await factsFor(ask, templateXlsx));
	const { name } = importTexts(contextOf(ask).language).template;
	return download(await writeXlsx([{ name, headings, rows }]), xlsxType, 'bidrag.xlsx');
}

async function answerRows(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const { language, runtime } = context;
	const { contributionImport, rows, numbers } = await factsFor(ask, outcomeFile);
	const texts = importTexts(language).file;
	const receiptOf = (receipt: string) =>
		new URL(localPath(language, `/kvittering/${receiptSecret(context, receipt)}`), runtime.publicUrl).href;
	const lines = rows.map(({ number, externalId, state, problems, contributionId, receipt }) => [
		number,
		externalId,
		texts.states[state],
		problems.map((problem) => columnOf(contributionImport, problem)).join(', '),
		problems.map((problem) => sayProblem(language, problem)).join(' '),
		contributionId ? numbers.get(contributionId) : undefined,
		// A piece that was taken back has a receipt that says so; nobody needs to be sent to it.
		receipt && state !== 'withdrawn' ? receiptOf(receipt) : undefined,
	]);
	const headings = [texts.row, texts.id, texts.state, texts.column, texts.problem, texts.number, texts.receipt];
	return download(writeCsv([headings, ...lines]), csvType, `import-${contributionImport.id.slice(-6)}.csv`);
}

/** The files that can be fetched: templates, and every row with what became of it. */
export const fileRoutes: readonly RawRoute[] = [
	raw('GET', templateCsv.path, answerTemplateCsv, templateCsv),
	raw('GET', templateXlsx.path, answerTemplateXlsx, templateXlsx),
	raw('GET', outcomeFile.path, answerRows, outcomeFile),
];
