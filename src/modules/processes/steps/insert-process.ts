import type { Insertable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newSecret } from '../../../platform/identifiers.ts';
import { slugOf } from '../process.ts';
import { type ProcessTable, processTables } from '../tables.ts';

/** What a new process is, beside what follows from who makes it and when. */
export type NewProcess = Omit<Insertable<ProcessTable>, 'id' | 'slug' | 'preview_secret' | 'created_at' | 'created_by'>;

/** Writes a draft at the first address that is free: the title's own, or with a number after it. */
export async function insertProcess(context: Context, id: string, columns: NewProcess): Promise<string> {
	const stem = slugOf(columns.title);
	for (let attempt = 1; ; attempt++) {
		const row = await processTables(context.db)
			.insertInto('participation_process')
			.values({
				...columns,
				id,
				slug: attempt === 1 ? stem : `${stem}-${attempt}`,
				preview_secret: newSecret(),
				created_at: context.now,
				created_by: context.actor.personId,
			})
			.onConflict((conflict) => conflict.column('slug').doNothing())
			.returning('slug')
			.executeTakeFirst();
		if (row) return row.slug;
	}
}
