import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import { deskTables } from '../tables.ts';
import { idleMs } from '../visit.ts';

/** Opens a visit at the employee's desk; undefined while another is open there. One that lay idle is over. */
export async function openVisit(
	context: Context,
	{ personId, level }: { readonly personId: string; readonly level: Level },
): Promise<string | undefined> {
	const employee = context.actor.personId ?? '';
	const db = deskTables(context.db);
	await db
		.updateTable('desk_visit')
		.set({ ended_at: context.now })
		.where('employee', '=', employee)
		.where('ended_at', 'is', null)
		.where('seen_at', '<', new Date(context.now.getTime() - idleMs))
		.execute();
	// The index decides, not a look beforehand: of two presses at once one opens the visit.
	const opened = await db
		.insertInto('desk_visit')
		.values({ id: newId(context.now), employee, person: personId, level, opened_at: context.now, seen_at: context.now })
		.onConflict((conflict) => conflict.column('employee').where('ended_at', 'is', null).doNothing())
		.returning('id')
		.executeTakeFirst();
	return opened?.id;
}

/** Notes that something was done in a visit just now: it is not idle. */
export async function noteVisit(context: Context, id: string): Promise<void> {
	await deskTables(context.db).updateTable('desk_visit').set({ seen_at: context.now }).where('id', '=', id).execute();
}

/** Ends a visit. */
export async function endVisit(context: Context, id: string): Promise<void> {
	await deskTables(context.db)
		.updateTable('desk_visit')
		.set({ ended_at: context.now })
		.where('id', '=', id)
		.where('ended_at', 'is', null)
		.execute();
}
