import { type SqlBool, sql } from 'kysely';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context, Language } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { type LetterCounts, type LetterFacts, letterStates, mostLetters } from '../letter.ts';
import { peopleTables } from '../tables.ts';
import { letterCode } from './letter-code.ts';

/** A batch of letters, and how many of them stand where. */
export interface LetterBatch {
	readonly id: string;
	readonly title: string;
	/** The process it invites to; none for the whole municipality. */
	readonly process: string | null;
	readonly message: string;
	readonly language: Language;
	readonly lastOn: string;
	readonly madeBy: string;
	readonly madeAt: Date;
	/** Whether names and addresses are gone. */
	readonly forgotten: boolean;
	readonly counts: LetterCounts;
}

/** One letter as staff see it: never its code. */
export interface Letter extends LetterFacts {
	readonly number: number;
	readonly recipient: string | null;
	readonly address: string | null;
	readonly revokedBecause: string | null;
}

/** A letter with its code, for the printer alone. */
export interface LetterToPrint {
	readonly number: number;
	readonly recipient: string | null;
	readonly address: string | null;
	readonly code: string;
}

/** The state of a letter in SQL, as `letterState` tells it. */
function stateOn(today: string) {
	return sql<string>`case when letter.used_on is not null then 'used' when letter.revoked_at is not null then 'revoked'
		when letter_batch.last_on < ${today}::date then 'expired' else 'unused' end`;
}

function batches(context: Context) {
	const state = stateOn(dateInCopenhagen(context.now));
	return peopleTables(context.db)
		.selectFrom('letter_batch')
		.select(['id', 'title', 'process', 'message', 'language', 'last_on', 'made_by', 'made_at', 'forgotten_at'])
		.select(
			sql<Partial<LetterCounts> | null>`(select json_object_agg(state, letters) from (
				select ${state} as state, count(*)::int as letters from letter
				where letter.batch = letter_batch.id group by 1) as counted)`.as('counts'),
		);
}

type BatchRow = Awaited<ReturnType<ReturnType<typeof batches>['execute']>>[number];

function batchOf({ last_on, made_by, made_at, forgotten_at, language, counts, ...row }: BatchRow): LetterBatch {
	const none = Object.fromEntries(letterStates.map((state) => [state, 0])) as LetterCounts;
	return {
		...row,
		language: language as Language,
		lastOn: last_on,
		madeBy: made_by,
		madeAt: made_at,
		forgotten: forgotten_at !== null,
		counts: { ...none, ...counts },
	};
}

/** The batches, the newest first. */
export async function listLetterBatches(
	context: Context,
	after: string | undefined,
	limit: number,
): Promise<KeysetPage<LetterBatch>> {
	const cursor = readCursor(after);
	const rows = await batches(context)
		.$if(cursor !== undefined, (query) => query.where('id', '<', cursor?.id ?? ''))
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(batchOf), limit, ({ id }) => ({ value: '', id }));
}

/** One batch. */
export async function readLetterBatch(context: Context, id: string): Promise<LetterBatch | undefined> {
	const row = await batches(context).where('id', '=', id).executeTakeFirst();
	return row && batchOf(row);
}

/** Letters of a batch by their numbers, from the one after; one more than the limit tells that there are more. */
export async function listLetters(
	context: Context,
	batch: string,
	{ after = 0, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<Letter[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('letter')
		.innerJoin('letter_batch', 'letter_batch.id', 'letter.batch')
		.select(['number', 'recipient', 'address', 'used_on', 'revoked_at', 'revoked_because', 'last_on'])
		.where('batch', '=', batch)
		.where('number', '>', after)
		.orderBy('number')
		.limit(limit)
		.execute();
	return rows.map((row) => ({
		number: row.number,
		recipient: row.recipient,
		address: row.address,
		usedOn: row.used_on,
		revokedAt: row.revoked_at,
		revokedBecause: row.revoked_because,
		lastOn: row.last_on,
	}));
}

/** Letters with their codes, for the printer: those that can still be used, or also those that are used; never a revoked one. */
export async function lettersToPrint(
	context: Context,
	batch: string,
	only: 'unused' | 'all',
): Promise<LetterToPrint[]> {
	const states = only === 'unused' ? ['unused'] : ['unused', 'used'];
	const isWanted = sql<SqlBool>`${stateOn(dateInCopenhagen(context.now))} = any(${states})`;
	const rows = await peopleTables(context.db)
		.selectFrom('letter')
		.innerJoin('letter_batch', 'letter_batch.id', 'letter.batch')
		.select(['letter.id', 'number', 'recipient', 'address'])
		.where('batch', '=', batch)
		.where(isWanted)
		.orderBy('number')
		.limit(mostLetters)
		.execute();
	return rows.map(({ id, ...row }) => ({ ...row, code: letterCode(context, id) }));
}
