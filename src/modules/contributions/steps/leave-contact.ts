import type { Context, Language } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** Where the answer to a piece goes that nobody with an account wrote. */
export interface LeftContact {
	readonly email: string;
	readonly language: Language;
}

/** Keeps the address that a visitor left for the answer. */
export async function leaveContact(context: Context, contributionId: string, email: string): Promise<void> {
	await contributionTables(context.db)
		.insertInto('contribution_contact')
		.values({ contribution: contributionId, email, language: context.language })
		.execute();
}

/** The address that was left for the answer, if any. */
export function contactLeft(context: Context, contributionId: string): Promise<LeftContact | undefined> {
	return contributionTables(context.db)
		.selectFrom('contribution_contact')
		.select(['email', 'language'])
		.where('contribution', '=', contributionId)
		.executeTakeFirst();
}
