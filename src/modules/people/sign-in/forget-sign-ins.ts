import type { Context } from '../../../platform/context.ts';
import { forgetRecipients } from '../letters/forget-recipients.ts';
import { codeMs } from '../session-times.ts';
import { peopleTables } from '../tables.ts';

const dayMs = 86_400_000;

/** Forgets links, journeys, codes and sessions that can no longer be used, and whom old letters were to. */
export async function forgetSignIns(context: Context): Promise<void> {
	const tables = peopleTables(context.db);
	const ago = (ms: number) => new Date(context.now.getTime() - ms);
	await tables.deleteFrom('sign_in_link').where('made_at', '<', ago(dayMs)).execute();
	await tables.deleteFrom('sign_in_attempt').where('expires_at', '<', context.now).execute();
	await tables.deleteFrom('sign_in_code').where('expires_at', '<', ago(codeMs)).execute();
	await forgetRecipients(context);
	await tables.deleteFrom('session').where('expires_at', '<', context.now).execute();
}
