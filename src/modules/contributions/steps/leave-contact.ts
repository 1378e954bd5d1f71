import { sql } from 'kysely';
import type { Context, Language } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** Where the answer to a piece goes that nobody with an account wrote. */
export interface LeftContact {
	readonly email: string;
	readonly language: Language;
}

/** So long an address is kept after the answer: long enough for an answer that is given again. */
const keptDays = 30;

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

/** Forgets addresses whose piece was answered a month ago, or was taken back. */
export async function forgetContacts(context: Context): Promise<void> {
	const before = new Date(context.now.getTime() - keptDays * 86_400_000);
	await contributionTables(context.db)
		.deleteFrom('contribution_contact')
		.where(
			sql<boolean>`exists (select from contribution c where c.id = contribution_contact.contribution
				and (c.answered_at < ${before} or c.withdrawn_at < ${before}))`,
		)
		.execute();
}
