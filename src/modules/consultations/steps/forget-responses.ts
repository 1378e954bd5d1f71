import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetResponses } from '../../contributions/index.ts';
import { forgetQuotes } from '../../points/index.ts';
import { consultationTables } from '../tables.ts';

/**
 * Deletes the responses of consultations whose day for it has come: their words, names and addresses. That there were so many, how they
 * came and on which day stays. Answers how many went.
 */
export async function forgetDueResponses(context: Context): Promise<number> {
	const today = dateInCopenhagen(context.now);
	const db = consultationTables(context.db);
	const due = await db
		.updateTable('consultation')
		.set({ forgotten_at: context.now })
		.where('forgotten_at', 'is', null)
		.where('delete_on', '<=', today)
		.returning('id')
		.execute();
	if (due.length === 0) return 0;
	const ids = due.map(({ id }) => id);
	await db.updateTable('consultation_consultee').set({ email: null }).where('consultation', 'in', ids).execute();
	await db
		.updateTable('consultation_inquiry')
		.set({ text: '', answer: null, answered_at: null, person: null, email: null, secret_hash: null })
		.where('consultation', 'in', ids)
		.execute();
	const rows = await db
		.updateTable('consultation_response')
		.set({ address: null, name_hidden: false })
		.where('consultation', 'in', ids)
		.returning('contribution')
		.execute();
	const responses = rows.map(({ contribution }) => contribution);
	if (responses.length > 0) await db.deleteFrom('response_answer').where('contribution', 'in', responses).execute();
	// What was answered to each point, and whether it changed something, is the municipality's own and stays.
	await forgetQuotes(context, responses);
	await forgetResponses(context, responses);
	return responses.length;
}
