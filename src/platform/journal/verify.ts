import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { beforeFirstSeal, type JournalLine, lineColumns, lineHash, sealHash } from './line.ts';
import { merkleRoot } from './merkle.ts';

/** What is wrong with a seal. */
export type SealFault =
	/** A seal was taken out, put in or changed: this one does not carry the one before it. */
	| 'chain-broken'
	/** A line that was sealed is gone. */
	| 'line-missing'
	/** A line was changed, or lines have changed places. */
	| 'root-differs'
	/** The list of what is sealed says otherwise than the seals. */
	| 'list-differs'
	/** The root is not the one that was published. */
	| 'not-as-published';

/** What came of checking the whole journal; the first seal that does not hold is named. */
export type JournalVerdict =
	| { readonly ok: true; readonly seals: number; readonly lines: number; readonly unsealed: number }
	| { readonly ok: false; readonly seal: string; readonly fault: SealFault; readonly line?: string };

/** A root that somebody wrote down earlier, from the public page: only that shows if the newest seals were cut off. */
export interface PublishedRoot {
	readonly seal: string;
	readonly root: string;
}

interface Seal {
	readonly id: string;
	readonly rows: string[];
	readonly root: Buffer;
	readonly previous: Buffer;
}

/** Recomputes every seal from the lines as they are now. */
export async function verifyJournal(
	context: Context,
	published: readonly PublishedRoot[] = [],
): Promise<JournalVerdict> {
	const tables = platformTables(context.db);
	const awaited = new Map(published.map(({ seal, root }) => [seal, root.toLowerCase()]));
	let before: Buffer = beforeFirstSeal;
	let at = '0';
	let [seals, lines] = [0, 0];
	for (;;) {
		const seal: Seal | undefined = await tables
			.selectFrom('journal_seal')
			.select(['id', 'rows', 'root', 'previous'])
			.where('id', '>', at)
			.orderBy('id')
			.limit(1)
			.executeTakeFirst();
		if (!seal) break;
		const fault = await faultOf(context, seal, before, awaited.get(seal.id));
		if (fault) return { ok: false, seal: seal.id, ...fault };
		awaited.delete(seal.id);
		before = sealHash(seal);
		at = seal.id;
		seals += 1;
		lines += seal.rows.length;
	}
	const [cutOff] = awaited.keys();
	if (cutOff !== undefined) return { ok: false, seal: cutOff, fault: 'not-as-published' };
	const stray = await sealedElsewhere(context, lines);
	if (stray) return { ok: false, seal: stray, fault: 'list-differs' };
	return { ok: true, seals, lines, unsealed: await countUnsealed(context) };
}

async function faultOf(
	context: Context,
	seal: Seal,
	before: Buffer,
	publishedRoot: string | undefined,
): Promise<{ fault: SealFault; line?: string } | undefined> {
	if (!seal.previous.equals(before)) return { fault: 'chain-broken' };
	const rows: (JournalLine & { seal: string | null })[] = await platformTables(context.db)
		.selectFrom('journal')
		.leftJoin('journal_sealed', 'journal_sealed.journal', 'journal.id')
		.select(lineColumns)
		.select('journal_sealed.seal')
		.where(sql<boolean>`journal.id = any(${seal.rows}::bigint[])`)
		.execute();
	const byId = new Map(rows.map((row) => [row.id, row]));
	const missing = seal.rows.find((id) => !byId.has(id));
	if (missing !== undefined) return { fault: 'line-missing', line: missing };
	const inOrder = seal.rows.flatMap((id) => byId.get(id) ?? []);
	if (!merkleRoot(inOrder.map(lineHash)).equals(seal.root)) return { fault: 'root-differs' };
	const astray = rows.find((row) => row.seal !== seal.id);
	if (astray) return { fault: 'list-differs', line: astray.id };
	if (publishedRoot !== undefined && publishedRoot !== seal.root.toString('hex')) return { fault: 'not-as-published' };
	return undefined;
}

/** Every line of every seal is on the list; anything beyond would keep a line from ever being sealed. */
async function sealedElsewhere(context: Context, sealedLines: number): Promise<string | undefined> {
	const { rows } = await sql<{ count: number; last: string | null }>`
		select count(*)::int as count, max(seal) as last from journal_sealed`.execute(platformTables(context.db));
	return rows[0] && rows[0].count > sealedLines ? (rows[0].last ?? '0') : undefined;
}

async function countUnsealed(context: Context): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from journal
		where not exists (select from journal_sealed where journal_sealed.journal = journal.id)
	`.execute(platformTables(context.db));
	return rows[0]?.count ?? 0;
}
