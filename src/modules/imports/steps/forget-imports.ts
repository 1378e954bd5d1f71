import type { Context } from '../../../platform/context.ts';
import { waitingHours } from '../import-state.ts';
import { importTables } from '../tables.ts';

/** How long it is said which rows could not be entered. */
const problemDays = 30;

/** Forgets files that nobody started to enter, and what was wrong with the rows of old ones. */
export async function forgetImports(context: Context): Promise<number> {
	const db = importTables(context.db);
	const ago = (hours: number) => new Date(context.now.getTime() - hours * 3_600_000);
	const never = await db
		.deleteFrom('contribution_import')
		.where('started_at', 'is', null)
		.where('uploaded_at', '<', ago(waitingHours))
		.executeTakeFirst();
	const told = await db
		.updateTable('contribution_import_row')
		.set({ problems: null })
		.where('problems', 'is not', null)
		.where('import', 'in', (old) =>
			old
				.selectFrom('contribution_import')
				.select('id')
				.where('finished_at', '<', ago(problemDays * 24)),
		)
		.executeTakeFirst();
	return Number(never.numDeletedRows) + Number(told.numUpdatedRows);
}
