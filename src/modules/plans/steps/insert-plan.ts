import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { slugOf } from '../../processes/index.ts';
import { planTables } from '../tables.ts';

/** Writes a plan at the first address that is free: the title's own, or with a number after it. */
export async function insertPlan(
	context: Context,
	{ processId, title, lead }: { readonly processId: string; readonly title: string; readonly lead: string },
): Promise<{ readonly id: string; readonly slug: string }> {
	const id = newId(context.now);
	const stem = slugOf(title);
	for (let attempt = 1; ; attempt++) {
		const row = await planTables(context.db)
			.insertInto('plan')
			.values({
				id,
				slug: attempt === 1 ? stem : `${stem}-${attempt}`,
				process: processId,
				title,
				lead,
				created_at: context.now,
				created_by: context.actor.personId ?? null,
			})
			.onConflict((conflict) => conflict.column('slug').doNothing())
			.returning('slug')
			.executeTakeFirst();
		if (row) return { id, slug: row.slug };
	}
}
