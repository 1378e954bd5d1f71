import { system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { contactOf } from '../../people/index.ts';
import { mineTables } from '../tables.ts';
import { mailExportReady } from './mail-own.ts';
import { makeExport } from './make-export.ts';

/** The one variant under which a file with somebody's data lies in the store. */
export const exportVariant = 'zip';

/** Makes the files that people ask for, and removes those of people who are deleted. */
export function mineHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'own-data-asked',
			async run(data) {
				if (typeof data.export === 'string' && isId(data.export))
					await prepareExport(contextFor(runtime, system), data.export);
			},
		},
		{
			fact: 'account-deleted',
			async run(data) {
				const files = Array.isArray(data.files) ? data.files.filter((id) => typeof id === 'string' && isId(id)) : [];
				for (const id of files) await runtime.files.remove(id);
			},
		},
	];
}

/** Makes a file once and tells its person. Run twice it is made once: what is ready is not made again. */
export async function prepareExport(context: Context, id: string): Promise<void> {
	const tables = mineTables(context.db);
	const row = await tables
		.selectFrom('data_export')
		.select(['person', 'ready_at'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row || row.ready_at) return;
	const contact = await contactOf(context, row.person);
	const language = contact?.language ?? 'da';
	const bytes = await makeExport({ ...context, language }, row.person);
	if (!bytes) return;
	await context.runtime.files.put(id, exportVariant, bytes);
	const ready = await tables
		.updateTable('data_export')
		.set({ ready_at: context.now, byte_count: bytes.byteLength })
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	// Deleted while it was made: then nobody may ever find it.
	if (!ready) return context.runtime.files.remove(id);
	if (contact?.email) await mailExportReady(context, { email: contact.email, language }, id);
}

/** Forgets files that were fetched or that nobody came for, and the bytes with them. */
export async function forgetExports(context: Context): Promise<number> {
	const gone = await mineTables(context.db)
		.deleteFrom('data_export')
		.where('expires_at', '<', context.now)
		.returning('id')
		.execute();
	for (const { id } of gone) await context.runtime.files.remove(id);
	return gone.length;
}
