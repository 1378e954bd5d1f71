import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { ContributionImport, RowCounts, RowState } from '../import-state.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ImportSummary } from '../summary.ts';
import { type ImportTables, importTables } from '../tables.ts';

/** One import by id. */
export async function importById(context: Context, id: string): Promise<ContributionImport | undefined> {
	const row = await importTables(context.db)
		.selectFrom('contribution_import')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && importOf(row);
}

/** One import, locked so that one act at a time works on it. For acts. */
export async function lockImport(context: Context, id: string): Promise<ContributionImport | undefined> {
	const row = await importTables(context.db)
		.selectFrom('contribution_import')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && importOf(row);
}

/** An unfinished import of the same file, for whoever runs it again after it was killed. */
export async function unfinishedImportOf(
	context: Context,
	processId: string,
	fileHash: Buffer,
): Promise<ContributionImport | undefined> {
	const row = await importTables(context.db)
		.selectFrom('contribution_import')
		.selectAll()
		.where('process', '=', processId)
		.where('file_hash', '=', fileHash)
		.where('started_at', 'is not', null)
		.where('finished_at', 'is', null)
		.orderBy('started_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row && importOf(row);
}

/** How many rows of an import are in each state. */
export async function countRows(context: Context, importId: string): Promise<RowCounts> {
	return (await countRowsOf(context, [importId])).get(importId) ?? noRows;
}

const noRows: RowCounts = { waiting: 0, ready: 0, refused: 0, double: 0, entered: 0, kept: 0, withdrawn: 0 };

/** The same of several imports, in one query. */
export async function countRowsOf(context: Context, importIds: readonly string[]): Promise<Map<string, RowCounts>> {
	if (importIds.length === 0) return new Map();
	const rows = await importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('import', 'in', importIds)
		.groupBy(['import', 'state'])
		.select(['import', 'state', sql<number>`count(*)::int`.as('count')])
		.execute();
	const counts = new Map<string, RowCounts>();
	for (const { import: id, state, count } of rows)
		counts.set(id, { ...(counts.get(id) ?? noRows), [state as RowState]: count });
	return counts;
}

/** The newest imports of a process. */
export async function listImports(context: Context, processId: string, limit: number): Promise<ContributionImport[]> {
	const rows = await importTables(context.db)
		.selectFrom('contribution_import')
		.selectAll()
		.where('process', '=', processId)
		.orderBy('uploaded_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
	return rows.map(importOf);
}

function importOf(row: Selectable<ImportTables['contribution_import']>): ContributionImport {
	return {
		id: row.id,
		processId: row.process,
		fileName: row.file_name,
		notes: row.notes,
		headings: row.headings,
		rowCount: row.row_count,
		uploadedAt: row.uploaded_at,
		uploadedBy: row.uploaded_by,
		mapping: row.mapping as ImportMapping | null,
		summary: row.summary as ImportSummary | null,
		checkedAt: row.checked_at,
		startedAt: row.started_at,
		startedBy: row.started_by,
		tellsAuthors: row.tells_authors,
		finishedAt: row.finished_at,
		undoneAt: row.undone_at,
		undoFinishedAt: row.undo_finished_at,
	};
}
