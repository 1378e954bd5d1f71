import { system } from '../../../platform/actor.ts';
import { contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { mailInvitations } from './mail-invitations.ts';

/** What is done when participants have been invited: safe to do twice. */
export function documentationHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'participants-invited',
			run: ({ documentation, after }) =>
				inTransaction(runtime.db, async (db) => {
					if (typeof documentation !== 'string' || !isId(documentation)) return;
					const from = typeof after === 'string' && isId(after) ? after : undefined;
					await mailInvitations({ ...contextFor(runtime, system), db }, documentation, from);
				}),
		},
	];
}
