import type { Context } from '../../../platform/context.ts';
import { hashSecret, isSecret, newSecret } from '../../../platform/identifiers.ts';
import { forgetMailsTo } from '../../../platform/mail/outbox.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { giveIdentity } from './person-rows.ts';
import type { KnownIdentity } from './seal-identity.ts';

/** How long somebody has to find the mail; a day is what a busy person needs. */
const changeMs = 24 * 3_600_000;

/** How many addresses somebody may try in an hour: enough for a slip of the finger, too few to fill strangers' inboxes. */
export const changesAnHour = 5;

/** Writes down that somebody wants another address, and gives the secret of the link that shows it is theirs. */
export async function writeEmailChange(context: Context, person: string, email: string): Promise<string> {
	const secret = newSecret();
	await peopleTables(context.db)
		.insertInto('email_change')
		.values({
			secret_hash: hashSecret(secret),
			person,
			email,
			asked_at: context.now,
			expires_at: new Date(context.now.getTime() + changeMs),
		})
		.execute();
	return secret;
}

/** How many changes somebody has asked for in the last hour. */
export async function countEmailChanges(context: Context, person: string): Promise<number> {
	const { count } = await peopleTables(context.db)
		.selectFrom('email_change')
		.select((select) => select.fn.countAll<string>().as('count'))
		.where('person', '=', person)
		.where('asked_at', '>', new Date(context.now.getTime() - 3_600_000))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** The address behind a link of this person's; another's link is no link. */
export async function emailChangeOf(context: Context, person: string, secret: string): Promise<string | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('email_change')
		.select('email')
		.where('secret_hash', '=', isSecret(secret) ? hashSecret(secret) : Buffer.alloc(0))
		.where('person', '=', person)
		.where('expires_at', '>', context.now)
		.executeTakeFirst();
	return row?.email;
}

/**
 * Makes an address the person's only one. The one before is forgotten as an address, but its hash still knows the voice: whoever
 * changes their address has no second one.
 */
export async function replaceEmail(context: Context, person: PersonId, email: KnownIdentity): Promise<void> {
	const tables = peopleTables(context.db);
	const before = await tables
		.selectFrom('identity')
		.select(['id', 'value'])
		.where('person', '=', person)
		.where('kind', '=', 'email')
		.where('value', 'is not', null)
		.where('ref', '<>', email.ref)
		.execute();
	if (before.length > 0)
		await tables
			.updateTable('identity')
			.set({ value: null })
			.where(
				'id',
				'in',
				before.map(({ id }) => id),
			)
			.execute();
	for (const { value } of before) if (value) await forgetMailsTo(context, value);
	await giveIdentity(context, person, email, 1, true);
	await tables
		.updateTable('identity')
		.set({ value: email.value ?? null })
		.where('kind', '=', 'email')
		.where('ref', '=', email.ref)
		.where('person', '=', person)
		.execute();
	await tables.deleteFrom('email_change').where('person', '=', person).execute();
}

/** Whether an address was somebody's and is no longer: it signs nobody in, for others may read its mail today. */
export async function isFormerEmail(context: Context, email: KnownIdentity): Promise<boolean> {
	const row = await peopleTables(context.db)
		.selectFrom('identity')
		.select('value')
		.where('kind', '=', 'email')
		.where('ref', '=', email.ref)
		.executeTakeFirst();
	return row !== undefined && row.value === null;
}
