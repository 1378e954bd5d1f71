import type { Context } from '../../../platform/context.ts';
import { authorsOnlyOf } from '../../contributions/index.ts';
import { removeWrittenDown } from '../../people/index.ts';
import type { ContributionImport } from '../import-state.ts';
import { importTables } from '../tables.ts';

/** Removes the persons who are here only because of an import that is undone: a wrong file must not leave its names behind. */
export async function removeAuthors(
	context: Context,
	{ id, startedAt }: Pick<ContributionImport, 'id' | 'startedAt'>,
): Promise<void> {
	if (!startedAt) return;
	const rows = await importTables(context.db)
		.selectFrom('contribution_import_row')
		.where('import', '=', id)
		.where('state', '=', 'withdrawn')
		.where('contribution', 'is not', null)
		.select('contribution')
		.execute();
	const authors = await authorsOnlyOf(
		context,
		rows.flatMap(({ contribution }) => contribution ?? []),
	);
	await removeWrittenDown(context, authors, startedAt);
}
