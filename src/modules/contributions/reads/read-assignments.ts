import type { Context } from '../../../platform/context.ts';
import type { Assignment } from '../assignment.ts';
import { contributionTables } from '../tables.ts';

/** So many changes of hands of one piece are told. */
const mostAssignments = 20;

/** Whose hands a piece has been in, the latest first: the first of them is the one that holds. */
export async function assignmentsOf(context: Context, contributionId: string): Promise<Assignment[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('assignment')
		.selectAll()
		.where('contribution', '=', contributionId)
		.orderBy('assigned_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostAssignments)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		contributionId: row.contribution,
		personId: row.person,
		byPersonId: row.by_person,
		message: row.message,
		assignedAt: row.assigned_at,
		endedAt: row.ended_at,
	}));
}

/** Everybody who has something in hand that waits in some processes; for choosing whose to look at. */
export async function assigneesIn(context: Context, processIds: readonly string[]): Promise<string[]> {
	if (processIds.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('assignment')
		.innerJoin('contribution', 'contribution.id', 'assignment.contribution')
		.select('assignment.person')
		.distinct()
		.where('assignment.ended_at', 'is', null)
		.where('assignment.person', 'is not', null)
		.where('contribution.process', 'in', processIds)
		.where('contribution.answered_at', 'is', null)
		.where('contribution.withdrawn_at', 'is', null)
		.limit(mostAssignees)
		.execute();
	return rows.flatMap(({ person }) => person ?? []);
}

/** More colleagues than this nobody chooses between. */
const mostAssignees = 100;
