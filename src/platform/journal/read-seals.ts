import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { lineColumns, lineHash } from './line.ts';

/** A seal as everybody may see it: it says how much happened, never what. */
export interface PublicSeal {
	readonly id: string;
	readonly lines: number;
	/** Hexadecimal. */
	readonly root: string;
	readonly previous: string;
	readonly sealedAt: Date;
}

/** The newest seals, or those before one; one more than `limit` where there are more. */
export async function listSeals(context: Context, before: string | undefined, limit: number): Promise<PublicSeal[]> {
	const rows = await seals(context)
		.$if(before !== undefined, (query) => query.where('id', '<', before ?? '0'))
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return rows.map(publicSeal);
}

/** One seal with the hash of each of its lines, in their order: whoever has these can make the root again. */
export async function readSeal(
	context: Context,
	id: string,
): Promise<(PublicSeal & { readonly leaves: readonly string[] }) | undefined> {
	const row = await seals(context).select('rows').where('id', '=', id).executeTakeFirst();
	if (!row) return undefined;
	const lines = await platformTables(context.db)
		.selectFrom('journal')
		.select(lineColumns)
		.where(sql<boolean>`journal.id = any(${row.rows}::bigint[])`)
		.execute();
	const leafById = new Map(lines.map((line) => [line.id, lineHash(line).toString('hex')]));
	return { ...publicSeal(row), leaves: row.rows.flatMap((line) => leafById.get(line) ?? []) };
}

function seals(context: Context) {
	return platformTables(context.db)
		.selectFrom('journal_seal')
		.select(['id', 'root', 'previous', 'sealed_at', sql<number>`cardinality(rows)`.as('lines')]);
}

function publicSeal(row: { id: string; lines: number; root: Buffer; previous: Buffer; sealed_at: Date }): PublicSeal {
	return {
		id: row.id,
		lines: row.lines,
		root: row.root.toString('hex'),
		previous: row.previous.toString('hex'),
		sealedAt: row.sealed_at,
	};
}
