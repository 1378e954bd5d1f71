import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { type DeskTables, deskTables } from '../tables.ts';
import type { DeskVisit } from '../visit.ts';

/** The visit at this employee's desk, open or idle. */
export async function visitHere(context: Context): Promise<DeskVisit | undefined> {
	const row = await deskTables(context.db)
		.selectFrom('desk_visit')
		.selectAll()
		.where('employee', '=', context.actor.personId ?? null)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return row && visitOf(row);
}

/** One visit at this employee's desk; another's is not there. */
export async function ownVisit(context: Context, id: string): Promise<DeskVisit | undefined> {
	const row = await deskTables(context.db)
		.selectFrom('desk_visit')
		.selectAll()
		.where('id', '=', id)
		.where('employee', '=', context.actor.personId ?? null)
		.executeTakeFirst();
	return row && visitOf(row);
}

function visitOf(row: Selectable<DeskTables['desk_visit']>): DeskVisit {
	return {
		id: row.id,
		employeeId: row.employee,
		personId: row.person,
		level: row.level as Level,
		openedAt: row.opened_at,
		seenAt: row.seen_at,
		endedAt: row.ended_at,
	};
}
