import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { meetingTables } from '../tables.ts';

/** So long after a meeting somebody may still ask who was there: the caterer, the interpreter's bill. */
const keptDays = 30;

/** Forgets who came to meetings that are long over. How many came stays, where the facilitator did not count them apart. Answers how many went. */
export async function forgetSignUps(context: Context): Promise<number> {
	const before = new Date(context.now.getTime() - keptDays * 86_400_000);
	const tables = meetingTables(context.db);
	await tables
		.updateTable('public_meeting')
		.set({
			came: sql<number>`(select sum(head_count)::int from meeting_sign_up
				where meeting = public_meeting.id and attended_at is not null)`,
		})
		.where('ends_at', '<', before)
		.where('came', 'is', null)
		.where(
			sql<boolean>`exists (select 1 from meeting_sign_up where meeting = public_meeting.id and attended_at is not null)`,
		)
		.execute();
	const gone = await tables
		.deleteFrom('meeting_sign_up')
		.where('meeting', 'in', tables.selectFrom('public_meeting').select('id').where('ends_at', '<', before))
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
