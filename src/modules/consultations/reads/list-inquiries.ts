import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Inquiry } from '../inquiry.ts';
import { consultationTables, type InquiryTable } from '../tables.ts';

/** What may be read of a question beside its row; who asked and where to write are left where they lie. */
const columns = [
	'id',
	'number',
	'consultation',
	'text',
	'language',
	'person',
	'asked_at',
	'held_at',
	'answer',
	'answered_at',
	'hidden_at',
	'withdrawn_at',
] as const;

function inquiryOf(row: Pick<Selectable<InquiryTable>, (typeof columns)[number]>): Inquiry {
	return {
		id: row.id,
		number: row.number,
		consultationId: row.consultation,
		text: row.text,
		language: row.language,
		personId: row.person,
		askedAt: row.asked_at,
		heldAt: row.held_at,
		answer: row.answer,
		answeredAt: row.answered_at,
		hiddenAt: row.hidden_at,
		withdrawnAt: row.withdrawn_at,
	};
}

const shown = sql<boolean>`withdrawn_at is null and hidden_at is null and text <> '' and (held_at is null or answered_at is not null)`;

/** The questions of a consultation, the latest first: all that staff see, or those that everybody reads. */
export async function listInquiries(
	context: Context,
	wish: {
		readonly consultationId: string;
		readonly shown: boolean;
		readonly after?: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<Inquiry>> {
	const cursor = readCursor(wish.after);
	const before = cursor && /^\d{1,9}$/.test(cursor.value) ? Number(cursor.value) : undefined;
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select(columns)
		.where('consultation', '=', wish.consultationId)
		.where(wish.shown ? shown : sql<boolean>`withdrawn_at is null and text <> ''`)
		.$if(before !== undefined, (list) => list.where('number', '<', before as number))
		.orderBy('number', 'desc')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(inquiryOf), wish.limit, ({ id, number }) => ({ id, value: String(number) }));
}

/** How many questions everybody reads, and how many wait for an answer. */
export async function countInquiries(
	context: Context,
	consultationId: string,
): Promise<{ readonly shown: number; readonly waiting: number }> {
	return consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select([
			sql<number>`(count(*) filter (where ${shown}))::int`.as('shown'),
			sql<number>`(count(*) filter (where withdrawn_at is null and hidden_at is null and text <> '' and answered_at is null))::int`.as(
				'waiting',
			),
		])
		.where('consultation', '=', consultationId)
		.executeTakeFirstOrThrow();
}

/** A question by its number, locked against others who would answer it or take it back. For acts. */
export async function lockInquiry(context: Context, number: number): Promise<Inquiry | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select(columns)
		.where('number', '=', number)
		.forUpdate()
		.executeTakeFirst();
	return row && inquiryOf(row);
}

/** A question by its id. */
export async function inquiryById(context: Context, id: string): Promise<Inquiry | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst();
	return row && inquiryOf(row);
}

/** The question whose link somebody holds. */
export async function inquiryBySecret(context: Context, secret: string | undefined): Promise<Inquiry | undefined> {
	if (!secret) return undefined;
	const row = await consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select(columns)
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && inquiryOf(row);
}

/** Where to tell of an answer, and in which language: left by its author, or theirs. */
export async function inquiryContact(
	context: Context,
	id: string,
): Promise<{ readonly email: string | null; readonly personId: string | null; readonly language: string } | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_inquiry')
		.select(['email', 'person', 'language'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row && { email: row.email, personId: row.person, language: row.language };
}
