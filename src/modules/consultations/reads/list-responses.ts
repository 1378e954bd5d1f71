import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { ResponseFacts } from '../response.ts';
import { consultationTables, type ResponseTable } from '../tables.ts';

/** A row as the rest of the module knows it. */
export function responseOf(row: Selectable<ResponseTable>): ResponseFacts {
	return {
		contributionId: row.contribution,
		consultationId: row.consultation,
		receivedOn: row.received_on,
		receivedAt: row.received_at,
		nameHidden: row.name_hidden,
		address: row.address,
		decision: row.decision,
	};
}

/** Which responses, and from where. */
export interface ResponsesWish {
	readonly consultationId: string;
	/** Only those that everybody sees. */
	readonly shown?: boolean;
	/** Only those about which nothing is decided yet. */
	readonly undecided?: boolean;
	/** Only those that point at a paragraph. */
	readonly paragraph?: number | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
}

/** Responses in the order in which they came, without those that were taken back. */
export async function listResponses(context: Context, wish: ResponsesWish): Promise<KeysetPage<ResponseFacts>> {
	const cursor = readCursor(wish.after);
	let query = consultationTables(context.db)
		.selectFrom('consultation_response')
		.selectAll()
		.where('consultation', '=', wish.consultationId)
		.where('withdrawn_at', 'is', null);
	if (wish.shown) query = query.where('decision', 'in', ['named', 'unnamed']);
	if (wish.undecided) query = query.where('decision', 'is', null);
	if (wish.paragraph !== undefined)
		query = query.where('contribution', 'in', (sub) =>
			sub
				.selectFrom('response_paragraph')
				.select('response_paragraph.contribution')
				.where('response_paragraph.paragraph', '=', wish.paragraph as number),
		);
	if (cursor)
		query = query.where(
			sql<boolean>`(date_trunc('milliseconds', received_at), contribution) > (${cursor.value}::timestamptz, ${cursor.id}::uuid)`,
		);
	const rows = await query
		.orderBy(sql`date_trunc('milliseconds', received_at)`)
		.orderBy('contribution')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(responseOf), wish.limit, ({ receivedAt, contributionId }) => ({
		value: receivedAt.toISOString(),
		id: contributionId,
	}));
}

/** How many have responded, and what is decided of them. */
export interface ResponseCounts {
	readonly all: number;
	readonly shown: number;
	readonly undecided: number;
	readonly late: number;
}

/** Counts the responses of several consultations in one question. */
export async function countResponses(
	context: Context,
	ids: readonly string[],
): Promise<(consultationId: string) => ResponseCounts> {
	const rows =
		ids.length === 0
			? []
			: await consultationTables(context.db)
					.selectFrom('consultation_response')
					.innerJoin('consultation', 'consultation.id', 'consultation_response.consultation')
					.where('consultation_response.consultation', 'in', ids)
					.where('withdrawn_at', 'is', null)
					.groupBy('consultation_response.consultation')
					.select([
						'consultation_response.consultation',
						sql<number>`count(*)::int`.as('all'),
						sql<number>`count(*) filter (where decision in ('named', 'unnamed'))::int`.as('shown'),
						sql<number>`count(*) filter (where decision is null)::int`.as('undecided'),
						sql<number>`count(*) filter (where received_on > closes_on)::int`.as('late'),
					])
					.execute();
	const found = new Map(rows.map(({ consultation, ...counts }) => [consultation, counts]));
	return (id) => found.get(id) ?? { all: 0, shown: 0, undecided: 0, late: 0 };
}

/** How many shown responses point at each paragraph. */
export async function countByParagraph(context: Context, consultationId: string): Promise<ReadonlyMap<number, number>> {
	const rows = await consultationTables(context.db)
		.selectFrom('response_paragraph')
		.innerJoin('consultation_response', 'consultation_response.contribution', 'response_paragraph.contribution')
		.where('consultation', '=', consultationId)
		.where('withdrawn_at', 'is', null)
		.where('decision', 'in', ['named', 'unnamed'])
		.groupBy('paragraph')
		.select(['paragraph', sql<number>`count(*)::int`.as('count')])
		.execute();
	return new Map(rows.map(({ paragraph, count }) => [paragraph, count]));
}

/** What belongs to responses beside their own words. */
export interface BesideResponse {
	readonly paragraphs: readonly number[];
	readonly answers: readonly { readonly question: number; readonly text: string }[];
}

/** The paragraphs that responses point at and what they answer to the questions, in two questions however many. */
export async function besideResponses(
	context: Context,
	ids: readonly string[],
): Promise<(contributionId: string) => BesideResponse> {
	if (ids.length === 0) return () => ({ paragraphs: [], answers: [] });
	const db = consultationTables(context.db);
	const [paragraphs, answers] = await Promise.all([
		db.selectFrom('response_paragraph').selectAll().where('contribution', 'in', ids).orderBy('paragraph').execute(),
		db.selectFrom('response_answer').selectAll().where('contribution', 'in', ids).orderBy('question').execute(),
	]);
	return (id) => ({
		paragraphs: paragraphs.filter(({ contribution }) => contribution === id).map(({ paragraph }) => paragraph),
		answers: answers
			.filter(({ contribution }) => contribution === id)
			.map(({ question, text }) => ({ question, text })),
	});
}

/** One response by its contribution. */
export async function responseById(context: Context, contributionId: string): Promise<ResponseFacts | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_response')
		.selectAll()
		.where('contribution', '=', contributionId)
		.executeTakeFirst();
	return row && responseOf(row);
}

/** Those responses of a consultation that are among some contributions. */
export async function responsesOf(
	context: Context,
	consultationId: string,
	ids: readonly string[],
): Promise<ResponseFacts[]> {
	if (ids.length === 0) return [];
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_response')
		.selectAll()
		.where('consultation', '=', consultationId)
		.where('contribution', 'in', ids)
		.orderBy('contribution')
		.execute();
	return rows.map(responseOf);
}
