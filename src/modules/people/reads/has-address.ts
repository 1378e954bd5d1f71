import type { Context } from '../../../platform/context.ts';
import { normalEmail } from '../identity.ts';
import { peopleTables } from '../tables.ts';

/** Whether an e-mail address is one of a person's own. */
export async function hasAddress(context: Context, personId: string, address: string): Promise<boolean> {
	const email = normalEmail(address);
	if (!email) return false;
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.select('value')
		.where('person', '=', personId)
		.where('kind', '=', 'email')
		.where('value', 'is not', null)
		.execute();
	return rows.some(({ value }) => normalEmail(value ?? '') === email);
}
