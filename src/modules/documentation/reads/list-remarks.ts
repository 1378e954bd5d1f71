import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Remark, RemarkDecision } from '../remark.ts';
import { documentationTables, type RemarkTable } from '../tables.ts';
import { type DocumentationFacts, documentationBySlug, lockDocumentation } from './read-documentation.ts';

function remarkOf(row: Selectable<RemarkTable>): Remark {
	const { learning, good, advice } = row;
	return {
		id: row.id,
		authorId: row.author,
		words: { learning, good, advice },
		nameHidden: row.name_hidden,
		sentAt: row.sent_at,
		held: row.held,
		decision: row.decision as RemarkDecision | null,
		reason: row.decision_reason,
	};
}

/** What those who took part have said, the newest first; all of it, or what everybody reads. */
export async function listRemarks(
	context: Context,
	documentationId: string,
	{ after, limit, shown }: { readonly after?: string | undefined; readonly limit: number; readonly shown: boolean },
): Promise<KeysetPage<Remark>> {
	const cursor = readCursor(after);
	let query = documentationTables(context.db)
		.selectFrom('documentation_remark')
		.selectAll()
		.where('documentation', '=', documentationId);
	if (shown)
		query = query.where((where) =>
			where.or([
				where('decision', '=', 'shown'),
				where.and([where('decision', 'is', null), where('held', '=', false)]),
			]),
		);
	if (cursor) query = query.where(sql<boolean>`(sent_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('sent_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(remarkOf), limit, ({ id, sentAt }) => ({ id, value: sentAt.toISOString() }));
}

/** How many remarks there are, and how many wait for staff. */
export async function countRemarks(
	context: Context,
	documentationId: string,
): Promise<{ readonly all: number; readonly waiting: number }> {
	return documentationTables(context.db)
		.selectFrom('documentation_remark')
		.where('documentation', '=', documentationId)
		.select([
			sql<number>`count(*)::int`.as('all'),
			sql<number>`(count(*) filter (where held and decision is null))::int`.as('waiting'),
		])
		.executeTakeFirstOrThrow();
}

/** What somebody has said themselves; for an act of theirs it is locked, so that staff decide before or after, and not meanwhile. */
export async function ownRemark(
	context: Context,
	documentationId: string,
	{ lock = false } = {},
): Promise<Remark | undefined> {
	const { personId } = context.actor;
	if (!personId) return undefined;
	const query = documentationTables(context.db)
		.selectFrom('documentation_remark')
		.selectAll()
		.where('documentation', '=', documentationId)
		.where('author', '=', personId);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	return row && remarkOf(row);
}

/** The documentation of a public process, with what the one who acts has said of it. */
export async function lockRemarked(
	context: Context,
	{ slug }: { readonly slug: string },
): Promise<(DocumentationFacts & { readonly own: Remark | undefined }) | undefined> {
	const facts = await documentationBySlug(context, slug);
	if (!facts || facts.process.publishedAt === null) return undefined;
	return { ...facts, own: await ownRemark(context, facts.documentation.id, { lock: true }) };
}

/** A remark for an act of staff, with its documentation locked. */
export async function lockRemark(
	context: Context,
	{ slug, remark: id }: { readonly slug: string; readonly remark: string },
): Promise<(DocumentationFacts & { readonly remark: Remark }) | undefined> {
	const facts = await lockDocumentation(context, slug);
	const row =
		facts &&
		(await documentationTables(context.db)
			.selectFrom('documentation_remark')
			.selectAll()
			.where('documentation', '=', facts.documentation.id)
			.where('id', '=', id)
			.forUpdate()
			.executeTakeFirst());
	return row && { ...facts, remark: remarkOf(row) };
}
