import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { RowState } from '../import-state.ts';
import type { RowProblem } from '../row.ts';
import { importTables } from '../tables.ts';

/** What is written of a row once something became of it; what is not named stays as it is. */
export interface RowChange {
	readonly number: number;
	readonly state: RowState;
	readonly problems?: readonly RowProblem[] | undefined;
	readonly chunk?: number | undefined;
	readonly externalId?: string | undefined;
	readonly contribution?: string | undefined;
	readonly receipt?: string | undefined;
}

/** Writes what became of many rows in one statement. */
export async function changeRows(context: Context, importId: string, changes: readonly RowChange[]): Promise<void> {
	if (changes.length === 0) return;
	await sql`
		update contribution_import_row as row
		set state = change.state,
			problems = change.problems,
			chunk = coalesce(change.chunk, row.chunk),
			external_id = coalesce(change."externalId", row.external_id),
			contribution = coalesce(change.contribution, row.contribution),
			receipt = coalesce(change.receipt, row.receipt)
		from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change (
			number integer, state text, problems jsonb, chunk integer, "externalId" text, contribution uuid, receipt uuid)
		where row.import = ${importId} and row.number = change.number`.execute(importTables(context.db));
}

/** Forgets what stood in the rows of an import that has ended: it is in the pieces now, or was not wanted. */
export async function forgetCells(context: Context, importId: string): Promise<void> {
	await importTables(context.db)
		.updateTable('contribution_import_row')
		.set({ cells: null })
		.where('import', '=', importId)
		.where('cells', 'is not', null)
		.execute();
}
