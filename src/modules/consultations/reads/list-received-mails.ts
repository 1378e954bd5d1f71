import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { MailedFileRow, MailState, ReceivedMail } from '../received-mail.ts';
import { consultationTables, type ReceivedMailTable } from '../tables.ts';

function mailOf(row: Selectable<ReceivedMailTable>): ReceivedMail {
	return {
		id: row.id,
		number: row.number,
		consultationId: row.consultation,
		senderEmail: row.sender_email,
		senderName: row.sender_name,
		subject: row.subject,
		text: row.text,
		language: row.language,
		receivedAt: row.received_at,
		datedAt: row.dated_at,
		secretHash: row.secret_hash,
		acknowledgedAt: row.acknowledged_at,
		responseId: row.response,
		takenInAt: row.taken_in_at,
		setAsideAt: row.set_aside_at,
		reason: row.reason,
	};
}

const standing: Readonly<Record<MailState, ReturnType<typeof sql<boolean>>>> = {
	waiting: sql<boolean>`taken_in_at is null and set_aside_at is null`,
	'taken-in': sql<boolean>`taken_in_at is not null`,
	'set-aside': sql<boolean>`set_aside_at is not null`,
};

/** The mails of a consultation that stand so, those that wait in the order in which they came, the others the latest first. */
export async function listReceivedMails(
	context: Context,
	wish: {
		readonly consultationId: string;
		readonly state: MailState;
		readonly after?: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<ReceivedMail>> {
	const cursor = readCursor(wish.after);
	const from = cursor && /^\d{1,9}$/.test(cursor.value) ? Number(cursor.value) : undefined;
	const inOrder = wish.state === 'waiting';
	const rows = await consultationTables(context.db)
		.selectFrom('received_mail')
		.selectAll()
		.where('consultation', '=', wish.consultationId)
		.where(standing[wish.state])
		.$if(from !== undefined, (list) => list.where('number', inOrder ? '>' : '<', from as number))
		.orderBy('number', inOrder ? 'asc' : 'desc')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(mailOf), wish.limit, ({ id, number }) => ({ id, value: String(number) }));
}

/** How many mails of a consultation stand how. */
export async function countReceivedMails(
	context: Context,
	consultationId: string,
): Promise<Readonly<Record<MailState, number>>> {
	const row = await consultationTables(context.db)
		.selectFrom('received_mail')
		.select([
			sql<number>`(count(*) filter (where ${standing.waiting}))::int`.as('waiting'),
			sql<number>`(count(*) filter (where ${standing['taken-in']}))::int`.as('taken-in'),
			sql<number>`(count(*) filter (where ${standing['set-aside']}))::int`.as('set-aside'),
		])
		.where('consultation', '=', consultationId)
		.executeTakeFirstOrThrow();
	return row;
}

/** A mail by its number in its consultation. */
export async function mailByNumber(
	context: Context,
	consultationId: string,
	number: number,
): Promise<ReceivedMail | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('received_mail')
		.selectAll()
		.where('number', '=', number)
		.where('consultation', '=', consultationId)
		.executeTakeFirst();
	return row && mailOf(row);
}

/** A mail by its number, locked against others who would settle it or take it back. For acts. */
export async function lockReceivedMail(context: Context, number: number): Promise<ReceivedMail | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('received_mail')
		.selectAll()
		.where('number', '=', number)
		.forUpdate()
		.executeTakeFirst();
	return row && mailOf(row);
}

/** The mail whose link somebody holds. */
export async function mailBySecret(context: Context, secret: string): Promise<ReceivedMail | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('received_mail')
		.selectAll()
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && mailOf(row);
}

/** The files that came along with some mails, in one question. */
export async function filesOfMails(
	context: Context,
	ids: readonly string[],
): Promise<(mail: Pick<ReceivedMail, 'id'>) => readonly MailedFileRow[]> {
	if (ids.length === 0) return () => [];
	const rows = await consultationTables(context.db)
		.selectFrom('received_mail_file')
		.selectAll()
		.where('mail', 'in', ids)
		.orderBy('mail')
		.orderBy('position')
		.execute();
	const byMail = Map.groupBy(rows, ({ mail }) => mail);
	return ({ id }) =>
		(byMail.get(id) ?? []).map(({ position, name, byte_count, file, refusal }) => ({
			...{ position, name, bytes: byte_count },
			...{ file, refusal },
		}));
}

/** The numbers of the mails that some responses came from. */
export async function mailsOfResponses(
	context: Context,
	responses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	if (responses.length === 0) return new Map();
	const rows = await consultationTables(context.db)
		.selectFrom('received_mail')
		.select(['response', 'number'])
		.where('response', 'in', responses)
		.execute();
	return new Map(rows.flatMap(({ response, number }) => (response ? [[response, number] as const] : [])));
}
