import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Contribution } from '../contribution.ts';
import type { HowItWentOn } from '../step.ts';
import { contributionTables } from '../tables.ts';
import { recordStep, recordSteps } from './receive-contribution.ts';

/**
 * Lets a piece go on in others: it leaves every list and count, its address leads on, and both sides of the step say so with the
 * reason. The pieces must be locked.
 */
export async function goOn(
	context: Context,
	piece: Contribution,
	how: HowItWentOn,
	laterIds: readonly string[],
	reason: string,
): Promise<void> {
	const db = contributionTables(context.db);
	await db
		.updateTable('contribution')
		.set({ withdrawn_at: context.now, went_on_at: context.now })
		.where('id', '=', piece.id)
		.execute();
	await db
		.insertInto('contribution_successor')
		.values(laterIds.map((later) => ({ earlier: piece.id, later, how, since: context.now })))
		.execute();
	await recordStep(context, piece.id, { step: how, note: reason });
	await recordSteps(context, laterIds, { step: 'joined', note: reason });
}

/** What is different in a piece that another goes on in. */
export interface Continuation {
	readonly title: string;
	readonly text: string;
	readonly processId: string;
	readonly themeId: string | null;
	/** The author's voice there; a key of another process says nothing here. */
	readonly authorKey: Buffer | null;
}

/** Writes a new piece of the same author, day and way in as an earlier one. Nobody is told: it is no new wish. */
export async function continueContribution(
	context: Context,
	earlier: Contribution,
	continuation: Continuation,
): Promise<{ readonly id: string; readonly number: number }> {
	const db = contributionTables(context.db);
	// Every column of the row, so that one that is added later goes along without being thought of here.
	const {
		number: _number,
		search: _search,
		...row
	} = await db.selectFrom('contribution').selectAll().where('id', '=', earlier.id).executeTakeFirstOrThrow();
	const written = await db
		.insertInto('contribution')
		.values({
			...row,
			id: newId(context.now),
			title: continuation.title,
			text: continuation.text,
			process: continuation.processId,
			theme: continuation.themeId,
			author_key: continuation.authorKey,
			receipt_hash: null,
			created_at: context.now,
			published_at: context.now,
			edited_at: null,
		})
		.returning(['id', 'number'])
		.executeTakeFirstOrThrow();
	await recordStep(context, written.id, { step: 'received', state: 'received' });
	return written;
}

/** The key of the author's voice in the piece's own process, for a part of it there. */
export async function authorKeyOf(context: Context, pieceId: string): Promise<Buffer | null> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select('author_key')
		.where('id', '=', pieceId)
		.executeTakeFirst();
	return row?.author_key ?? null;
}

/** Lets a merged piece stand by itself again, with the supports it had; those that came with it leave the other. */
export async function standAgain(context: Context, piece: Contribution, reason: string): Promise<void> {
	const db = contributionTables(context.db);
	await db
		.updateTable('contribution')
		.set({
			// One that was hidden meanwhile stays so.
			withdrawn_at: sql<Date | null>`case when hidden_at is null then null else withdrawn_at end`,
			went_on_at: null,
		})
		.where('id', '=', piece.id)
		.execute();
	const left = await db
		.deleteFrom('contribution_successor')
		.where('earlier', '=', piece.id)
		.returning('later')
		.execute();
	const laterIds = left.map(({ later }) => later);
	await db.deleteFrom('support').where('carried_from', '=', piece.id).where('contribution', 'in', laterIds).execute();
	await recordSteps(context, [piece.id, ...laterIds], { step: 'stands-again', note: reason });
}

/**
 * Lets the supports of one piece count for another of the same process as well: once for each person, for the primary key is the
 * rule here too. The first ones stay where they were given, so that the step can be undone.
 */
export async function carrySupports(context: Context, fromId: string, toId: string): Promise<void> {
	await sql`
		insert into support (contribution, participation_key, level, channel, supported_on, carried_from)
		select ${toId}::uuid, participation_key, level, channel, supported_on, ${fromId}::uuid
		from support where contribution = ${fromId}::uuid
		on conflict (contribution, participation_key) do nothing
	`.execute(contributionTables(context.db));
}

/** Puts pieces under another proposal's process and theme, as comments do when what they are about goes on. */
export async function placePieces(
	context: Context,
	ids: readonly string[],
	place: { readonly processId: string; readonly themeId: string | null },
): Promise<void> {
	if (ids.length === 0) return;
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			process: place.processId,
			theme: place.themeId,
			author_key: sql<Buffer | null>`case when process = ${place.processId}::uuid then author_key end`,
		})
		.where(sql<boolean>`id = any (${sql.val([...ids])}::uuid[])`)
		.execute();
}
