import type { Insertable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { slugOf } from '../../processes/index.ts';
import { type EvaluationTable, evaluationTables } from '../tables.ts';

/** Writes a draft at the first address that is free: the title's own, or with a number after it. */
export async function insertEvaluation(
	context: Context,
	columns: Omit<Insertable<EvaluationTable>, 'slug' | 'created_at' | 'created_by'>,
): Promise<string> {
	const stem = slugOf(columns.title);
	for (let attempt = 1; ; attempt++) {
		const row = await evaluationTables(context.db)
			.insertInto('evaluation')
			.values({
				...columns,
				slug: attempt === 1 ? stem : `${stem}-${attempt}`,
				created_at: context.now,
				created_by: context.actor.personId,
			})
			.onConflict((conflict) => conflict.column('slug').doNothing())
			.returning('slug')
			.executeTakeFirst();
		if (row) return row.slug;
	}
}
