import { system } from '../../../platform/actor.ts';
import { contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { gatherVoices } from './gather-voices.ts';

/** What is done when somebody turns out to be known in more than one way: safe to do twice. */
export function processHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'person-better-known',
			run: ({ person }) =>
				inTransaction(runtime.db, async (db) => {
					if (typeof person === 'string' && isId(person))
						await gatherVoices({ ...contextFor(runtime, system), db }, person);
				}),
		},
	];
}
