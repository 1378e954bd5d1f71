import type { Context } from '../../../platform/context.ts';
import type { ParticipationProcess } from '../process.ts';
import { processTables } from '../tables.ts';
import { processOf, translated } from './read-process.ts';

/** More than an association has time for. */
const most = 30;

/** The processes of one organisation, the newest first; drafts only for those who act for it. */
export async function listProcessesOf(
	context: Context,
	organisationId: string,
	drafts: boolean,
): Promise<ParticipationProcess[]> {
	let query = processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('organisation', '=', organisationId);
	if (!drafts) query = query.where('published_at', 'is not', null);
	const rows = await query.orderBy('id', 'desc').limit(most).execute();
	return translated(context, rows.map(processOf));
}
