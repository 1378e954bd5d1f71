import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { hashSecret, newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { holdPerson } from '../../people/index.ts';
import { expiryOf, whyExportIsRefused } from '../export.ts';
import { mayTakeOwnData } from '../permissions.ts';
import { exportsOf } from '../reads/read-exports.ts';
import { key } from '../refusals.ts';
import { exportSecret } from '../steps/export-secret.ts';
import { mineTables } from '../tables.ts';

/** Somebody asks for a file with everything that is kept about them; a job makes it within the hour, mostly within seconds. */
export const askForOwnData = act({
	name: 'own-data.ask',
	summary: 'Ask for a file with everything that is kept about you.',
	input: v.object({}),
	pagesOnly: true,
	async load(context) {
		const { personId } = context.actor;
		if (!personId) return { exports: [] };
		await holdPerson(context, personId);
		return { personId, exports: await exportsOf(context, personId) };
	},
	may: mayTakeOwnData,
	async run(context, { personId, exports }) {
		if (!personId) return refused(key('account-gone'));
		const refusal = whyExportIsRefused(exports, context.now);
		if (refusal) return refused(key(refusal));
		const id = newId(context.now);
		await mineTables(context.db)
			.insertInto('data_export')
			.values({
				id,
				person: personId,
				secret_hash: hashSecret(exportSecret(context, id)),
				asked_at: context.now,
				expires_at: expiryOf(context.now),
			})
			.execute();
		await context.runtime.jobs.send(context.db, 'own-data-asked', { export: id });
		return done({ id });
	},
	about: (_facts, { id }) => ({ kind: 'data-export', id }),
});
