import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { processesById, type WaitingMails } from '../../processes/index.ts';
import { mayEnterResponse } from '../permissions.ts';
import { consultationTables } from '../tables.ts';

// More is a list of its own; nobody has so many consultations in hand.
const mostPlaces = 20;

/** Where mails wait that whoever asks may take in, those first that came first. */
export async function mailsThatWait(context: Context): Promise<WaitingMails[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('received_mail')
		.innerJoin('consultation', 'consultation.id', 'received_mail.consultation')
		.where('taken_in_at', 'is', null)
		.where('set_aside_at', 'is', null)
		.where('consultation.closed_at', 'is', null)
		.groupBy(['consultation.id', 'slug', 'consultation.title', 'process'])
		.select(['slug', 'consultation.title', 'process', sql<number>`count(*)::int`.as('waiting')])
		.orderBy(sql`min(received_mail.number)`)
		.limit(mostPlaces)
		.execute();
	const processes = await processesById(context, [...new Set(rows.map(({ process }) => process))]);
	return rows.flatMap(({ slug, title, process: id, waiting }) => {
		const process = processes.get(id);
		const isTheirs = process && mayEnterResponse(context.actor, { process }).kind === 'yes';
		return isTheirs ? [{ title, path: `/styr/hoeringer/${slug}/post`, waiting }] : [];
	});
}
