import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { personIds } from '../../people/index.ts';
import { mineTables } from '../tables.ts';
import { eraseAccount, type Texts } from './erase-account.ts';
import { erasureHash } from './erasure-hash.ts';

/** One line of the ledger of the deleted, as it stands in a file beside the database. */
export interface Erasure {
	readonly person: string;
	readonly texts: Texts;
	readonly at: string;
}

/** All that this database knows to be deleted, for the ledger beside it. */
export async function listErasures(context: Context): Promise<Erasure[]> {
	const rows = await mineTables(context.db).selectFrom('erasure').selectAll().orderBy('erased_at').execute();
	return rows.map(({ person_hash, texts, erased_at }) => ({
		person: person_hash.toString('hex'),
		texts: texts as Texts,
		at: erased_at.toISOString(),
	}));
}

/**
 * Deletes again whom a restored backup brought back, each in a transaction of its own, and says how many. Lines that this database
 * knows are done with; so the next start finds nothing to do.
 */
export async function replayErasures(context: Context, ledger: readonly Erasure[]): Promise<number> {
	const known = new Set((await listErasures(context)).map(({ person }) => person));
	const missing = new Map(ledger.flatMap((line) => (known.has(line.person) ? [] : [[line.person, line]])));
	if (missing.size === 0) return 0;
	let count = 0;
	for await (const id of personIds(context)) {
		const line = missing.get(erasureHash(context, id).toString('hex'));
		if (line && (await inTransaction(context.db, (db) => eraseAccount({ ...context, db }, id, line.texts)))) count++;
	}
	await mineTables(context.db)
		.insertInto('erasure')
		.values(
			[...missing.values()].map(({ person, texts, at }) => ({
				person_hash: Buffer.from(person, 'hex'),
				texts,
				erased_at: new Date(at),
			})),
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return count;
}
