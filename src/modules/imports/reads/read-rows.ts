import type { Context } from '../../../platform/context.ts';
import type { RowState } from '../import-state.ts';
import type { RowProblem } from '../row.ts';
import { importTables } from '../tables.ts';

/** A row of a file with what stands in it; the cells are gone once the import has ended. */
export interface StoredRow {
	readonly number: number;
	readonly cells: readonly string[];
}

/** A row and what became of it. */
export interface RowOutcome {
	readonly number: number;
	readonly state: RowState;
	readonly problems: readonly RowProblem[];
	readonly externalId: string | null;
	readonly contributionId: string | null;
	readonly receipt: string | null;
}

/** Every row of an import, for checking: a file is bounded. */
export async function rowsOfImport(context: Context, importId: string): Promise<StoredRow[]> {
	return (await storedRows(context, importId).execute()).map(storedRow);
}

/** The first rows of the file. */
export async function firstRows(context: Context, importId: string, limit: number): Promise<StoredRow[]> {
	return (await storedRows(context, importId).limit(limit).execute()).map(storedRow);
}

/** The first rows that would be entered. */
export async function firstReadyRows(context: Context, importId: string, limit: number): Promise<StoredRow[]> {
	const rows = storedRows(context, importId).where('state', '=', 'ready').limit(limit);
	return (await rows.execute()).map(storedRow);
}

/** The rows of one chunk that are still to be entered. */
export async function readyRows(context: Context, importId: string, chunk: number): Promise<StoredRow[]> {
	const rows = storedRows(context, importId).where('chunk', '=', chunk).where('state', '=', 'ready');
	return (await rows.execute()).map(storedRow);
}

function storedRows(context: Context, importId: string) {
	return importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('import', '=', importId)
		.select(['number', 'cells'])
		.orderBy('number');
}

function storedRow({ number, cells }: { readonly number: number; readonly cells: unknown }): StoredRow {
	return { number, cells: (cells ?? []) as string[] };
}

/** Rows in some of the states, in the order of the file. */
export async function outcomesOf(
	context: Context,
	importId: string,
	states: readonly RowState[],
	limit: number,
): Promise<RowOutcome[]> {
	const rows = await importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('import', '=', importId)
		.where('state', 'in', states)
		.select(['number', 'state', 'problems', 'external_id', 'contribution', 'receipt'])
		.orderBy('number')
		.limit(limit)
		.execute();
	return rows.map((row) => ({
		number: row.number,
		state: row.state as RowState,
		problems: (row.problems ?? []) as RowProblem[],
		externalId: row.external_id,
		contributionId: row.contribution,
		receipt: row.receipt,
	}));
}

/** The lowest chunk that has rows in a state; undefined when none is left. */
export async function nextChunk(
	context: Context,
	importId: string,
	state: 'ready' | 'entered',
): Promise<number | undefined> {
	const row = await importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('import', '=', importId)
		.where('state', '=', state)
		.where('chunk', 'is not', null)
		.select('chunk')
		.orderBy('chunk')
		.limit(1)
		.executeTakeFirst();
	return row?.chunk ?? undefined;
}

/** Which of these names of another system already have a piece in the process. */
export async function externalIdsThere(
	context: Context,
	processId: string,
	externalIds: readonly string[],
): Promise<Set<string>> {
	if (externalIds.length === 0) return new Set();
	const rows = await importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('process', '=', processId)
		.where('state', 'in', ['entered', 'kept'])
		.where('external_id', 'in', externalIds)
		.select('external_id')
		.execute();
	return new Set(rows.flatMap(({ external_id }) => external_id ?? []));
}
