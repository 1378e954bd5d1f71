import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { read } from '../../../platform/read.ts';
import { listAreas } from '../../areas/index.ts';
import { contributionsById, numbersById } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { mayEnterIn, type ParticipationProcess, processBySlug, themesOf } from '../../processes/index.ts';
import { processSlug } from '../../proposals/index.ts';
import { type ContributionImport, importStage } from '../import-state.ts';
import { readRow } from '../row.ts';
import { rowFacts } from '../steps/weigh-rows.ts';
import { countRows, countRowsOf, importById, listImports } from './read-import.ts';
import { firstReadyRows, firstRows, outcomesOf } from './read-rows.ts';

/** As many earlier files stand on the page. */
const mostListed = 20;
/** As many rows of each kind are shown; the rest are in the file to download. */
export const mostShown = 50;
const sampleSize = 5;

const inProcess = v.object({ slug: processSlug });
const inImport = v.object({ slug: processSlug, id: v.pipe(v.string(), v.check(isId)) });

/** The page where a file is laid up, with the earlier ones. */
export const uploadPage = read({
	name: 'import.upload-page',
	path: '/styr/forloeb/:slug/import',
	input: inProcess,
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process) return undefined;
		const imports = await listImports(context, process.id, mostListed);
		const counts = await countRowsOf(
			context,
			imports.map(({ id }) => id),
		);
		const names = await namesOf(
			context,
			imports.flatMap(({ uploadedBy }) => uploadedBy ?? []),
		);
		return { process, imports, counts, names };
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});

/** A sheet with the right headings and two examples, to fill in. */
const template = {
	input: inProcess,
	async load(context: Context, { slug }: { slug: string }) {
		const process = await processBySlug(context, slug);
		return process && { process, themes: await themesOf(context, process.id) };
	},
	may: (actor: Parameters<typeof mayEnterIn>[0], { process }: { process: ParticipationProcess }) =>
		mayEnterIn(actor, process),
};
export const templateCsv = read({
	...template,
	name: 'import.template-csv',
	path: '/styr/forloeb/:slug/import/skabelon.csv',
});
export const templateXlsx = read({
	...template,
	name: 'import.template-xlsx',
	path: '/styr/forloeb/:slug/import/skabelon.xlsx',
});

/** The form that says what the columns are; once the import runs there is nothing left to say. */
export const mappingPage = read({
	name: 'import.mapping-page',
	path: '/styr/forloeb/:slug/import/:id/kolonner',
	input: inImport,
	async load(context, input) {
		const found = await findImport(context, input);
		if (!found || found.contributionImport.startedAt) return undefined;
		// A heading that says little is told by what stands below it.
		return { ...found, example: (await firstRows(context, input.id, 1))[0]?.cells ?? [] };
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});

/** An import as it stands: what would happen, how far it is, or what came of it. */
export const importPage = read({
	name: 'import.page',
	path: '/styr/forloeb/:slug/import/:id',
	input: inImport,
	async load(context, input) {
		const found = await findImport(context, input);
		if (!found) return undefined;
		const { id } = found.contributionImport;
		const kept = await outcomesOf(context, id, ['kept'], mostShown);
		return {
			...found,
			counts: await countRows(context, id),
			refused: await outcomesOf(context, id, ['refused'], mostShown),
			doubles: await outcomesOf(context, id, ['double'], mostShown),
			kept,
			keptPieces: await contributionsById(
				context,
				kept.flatMap(({ contributionId }) => contributionId ?? []),
			),
			sample: await sampleOf(context, found),
			themes: await themesOf(context, found.process.id),
			areas: await listAreas(context),
		};
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});

/** Every row with what became of it, as a file. */
export const outcomeFile = read({
	name: 'import.rows',
	path: '/styr/forloeb/:slug/import/:id/raekker.csv',
	input: inImport,
	async load(context, input) {
		const found = await findImport(context, input);
		if (!found) return undefined;
		const { id, rowCount } = found.contributionImport;
		const rows = await outcomesOf(
			context,
			id,
			['waiting', 'ready', 'refused', 'double', 'entered', 'kept', 'withdrawn'],
			rowCount,
		);
		const numbers = await numbersById(
			context,
			rows.flatMap(({ contributionId }) => contributionId ?? []),
		);
		return { ...found, rows, numbers };
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});

/** An import in its process. */
export interface FoundImport {
	readonly process: ParticipationProcess;
	readonly contributionImport: ContributionImport;
}

async function findImport(
	context: Context,
	{ slug, id }: { slug: string; id: string },
): Promise<FoundImport | undefined> {
	const process = await processBySlug(context, slug);
	const contributionImport = process && (await importById(context, id));
	return process && contributionImport?.processId === process.id ? { process, contributionImport } : undefined;
}

/** The first rows as the proposals that they will be. */
async function sampleOf(context: Context, { process, contributionImport }: FoundImport) {
	const { id, mapping } = contributionImport;
	if (!mapping || importStage(contributionImport) !== 'checked') return [];
	const facts = await rowFacts(context, process);
	const rows = await firstReadyRows(context, id, sampleSize);
	return rows.flatMap(({ number, cells }) => {
		const reading = readRow(cells, mapping, facts);
		return reading.ok ? [{ number, piece: reading.piece }] : [];
	});
}
