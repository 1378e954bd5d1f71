import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { hashSecret, isSecret, newSecret } from '../../../platform/identifiers.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { localPath } from '../../../ui/language.ts';
import { isFormerEmail } from '../identities/change-email.ts';
import { giveIdentity, insertPerson, lockIdentity, personByIdentity } from '../identities/person-rows.ts';
import { type KnownIdentity, knownIdentity } from '../identities/seal-identity.ts';
import { cleanName, type PersonId, whyNameIsRefused } from '../person.ts';
import { namesOf } from '../reads/names-of.ts';
import { linkMs } from '../session-times.ts';
import { peopleTables } from '../tables.ts';
import { peopleTexts } from '../texts.ts';
import { type Arrival, arrive, type Doorstep } from './arrival.ts';

/** Enough for somebody whose mail is slow; too few to fill a stranger's inbox. */
const linksPerHour = 5;

/** Where a sign-in leads afterwards: a page, or a kept act to finish. */
export interface Onward {
	readonly returnTo: string;
	readonly kept?: string | undefined;
	/** Somebody who is signed in already and must show once more who they are. */
	readonly again?: boolean | undefined;
}

/** A link as it is asked for: `forPerson` where it is to become the way back of somebody who came by a code. */
export interface AskedLink extends Onward {
	readonly forPerson?: string | undefined;
}

/** Writes a link and its mail. Nothing here depends on whether the address is known, so nothing can be told from it. */
export async function sendMailLink(
	context: Context,
	email: string,
	municipality: string,
	onward: AskedLink,
): Promise<void> {
	await inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const { count } = await peopleTables(db)
			.selectFrom('sign_in_link')
			.select((select) => select.fn.countAll<string>().as('count'))
			.where('email', '=', email)
			.where('made_at', '>', new Date(context.now.getTime() - linkMs))
			.executeTakeFirstOrThrow();
		if (Number(count) < linksPerHour) await writeLink(inside, email, municipality, onward);
	});
}

async function writeLink(
	context: Context,
	email: string,
	municipality: string,
	{ returnTo, kept, forPerson }: AskedLink,
): Promise<void> {
	const secret = newSecret();
	const idHash = hashSecret(secret);
	await peopleTables(context.db)
		.insertInto('sign_in_link')
		.values({
			id_hash: idHash,
			email,
			name: null,
			kept: kept ?? null,
			return_to: returnTo,
			for_person: forPerson ?? null,
			made_at: context.now,
			expires_at: new Date(context.now.getTime() + linkMs),
		})
		.execute();
	const texts = peopleTexts(context.language).linkMail;
	const url = `${context.runtime.publicUrl}${localPath(context.language, `/log-ind/mail/${secret}`)}`;
	const { text, html } = composeMail({
		language: context.language,
		municipality,
		paragraphs: [forPerson ? texts.bodyBack : kept ? texts.bodyKept : texts.body, texts.once],
		action: { text: texts.action, url },
		footer: texts.footer,
	});
	await writeMail(context, {
		dedupe: `sign-in-link:${idHash.toString('hex')}`,
		to: email,
		subject: texts.subject,
		text,
		html,
	});
}

/** A link as its page shows it. */
export interface ShownLink extends Onward {
	readonly email: string;
	readonly asksName: boolean;
	/** The name of whom the address will belong to, where the link ties it to somebody. */
	readonly joins: string | undefined;
}

/** What the page of a link shows; undefined once it is used or too old. */
export async function readMailLink(context: Context, secret: string): Promise<ShownLink | undefined> {
	const row = await liveLink(context, secret).executeTakeFirst();
	if (!row) return undefined;
	const person = await personByIdentity(context, emailIdentity(context, row.email));
	const joins = person ? undefined : row.for_person;
	const name = joins ? (await namesOf(context, [joins])).get(joins)?.name : undefined;
	return {
		email: row.email,
		asksName: !person && !joins,
		joins: name,
		returnTo: row.return_to,
		kept: row.kept ?? undefined,
	};
}

/** What came of using a link. */
export type LinkUse =
	| { readonly kind: 'gone' }
	/** The address was somebody's who has another now. */
	| { readonly kind: 'former' }
	| { readonly kind: 'name'; readonly problem: string }
	| { readonly kind: 'arrived'; readonly arrival: Arrival; readonly onward: Onward };

/** Signs in by a link, once. A new person gives their name in the same step. */
export async function useMailLink(
	context: Context,
	secret: string,
	typedName: string,
	doorstep: Doorstep,
): Promise<LinkUse> {
	return inTransaction(context.db, async (db): Promise<LinkUse> => {
		const inside = { ...context, db };
		// Of twenty presses at once one gets the row, and the others find it used.
		const link = await liveLink(inside, secret).forUpdate().executeTakeFirst();
		if (!link) return { kind: 'gone' };
		const identity = emailIdentity(inside, link.email);
		await lockIdentity(inside, identity);
		const known = await personByIdentity(inside, identity);
		if (known && (await isFormerEmail(inside, identity))) return { kind: 'former' };
		const name = cleanName(typedName);
		const joins = known ? undefined : (link.for_person as PersonId | null);
		const problem = known || joins ? undefined : whyNameIsRefused(name);
		if (problem) return { kind: 'name', problem };
		await peopleTables(db)
			.updateTable('sign_in_link')
			.set({ used_at: context.now })
			.where('id_hash', '=', hashSecret(secret))
			.execute();
		const person = known ?? joins ?? (await insertPerson(inside, { name }));
		await giveIdentity(inside, person, identity, 1, true);
		const arrival = await arrive(inside, person, 'mail', 1, doorstep);
		return { kind: 'arrived', arrival, onward: { returnTo: link.return_to, kept: link.kept ?? undefined } };
	});
}

function liveLink(context: Context, secret: string) {
	return peopleTables(context.db)
		.selectFrom('sign_in_link')
		.selectAll()
		.where('id_hash', '=', isSecret(secret) ? hashSecret(secret) : Buffer.alloc(0))
		.where('used_at', 'is', null)
		.where('expires_at', '>', context.now);
}

function emailIdentity(context: Context, email: string): KnownIdentity {
	const identity = knownIdentity(context, { kind: 'email', value: email });
	if (!identity) throw new Error('a link was written for something that is no e-mail address');
	return identity;
}
