import { system } from '../../../platform/actor.ts';
import { contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { consultationTables } from '../tables.ts';
import { tellOfAnswer } from './inquiry-mail.ts';
import { tellOfWhitePaper } from './white-paper-mail.ts';

/** What the consultations do when they hear of something; each is safe to do twice. */
export function consultationHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'consultation-closed',
			run: (data) => inTransaction(runtime.db, (db) => tellOfWhitePaper({ ...contextFor(runtime, system), db }, data)),
		},
		{
			fact: 'inquiry-answered',
			run: (data) => inTransaction(runtime.db, (db) => tellOfAnswer({ ...contextFor(runtime, system), db }, data)),
		},
		// A response is counted no more that its author took back, by whichever door.
		{
			fact: 'contribution-withdrawn',
			run: ({ contribution }) =>
				inTransaction(runtime.db, async (db) => {
					if (typeof contribution !== 'string' || !isId(contribution)) return;
					const { now } = contextFor(runtime, system);
					await consultationTables(db)
						.updateTable('consultation_response')
						.set({ withdrawn_at: now, address: null })
						.where('contribution', '=', contribution)
						.where('withdrawn_at', 'is', null)
						.execute();
					await consultationTables(db).deleteFrom('received_mail').where('response', '=', contribution).execute();
					// Whoever takes theirs back is waited for again.
					await consultationTables(db)
						.updateTable('consultation_consultee')
						.set({ response: null })
						.where('response', '=', contribution)
						.execute();
				}),
		},
	];
}
