import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionTexts } from '../texts.ts';

/** Whether a piece has become somebody's own, so that its receipt's link reads and changes nothing. */
export async function isClaimed(context: Context, contributionId: string): Promise<boolean> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution_claim')
		.select('contribution')
		.where('contribution', '=', contributionId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Makes a piece that nobody was known for the person's own. It stands under the name it had: that is theirs to change. */
export async function giveToAuthor(
	context: Context,
	piece: Contribution,
	author: { readonly id: string; readonly level: number; readonly key: Buffer | undefined },
): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			author: author.id,
			author_level: author.level,
			author_key: author.key ?? null,
			pseudonym: piece.pseudonym ?? piece.typedName ?? contributionTexts('da').authors.unknownPerson,
			typed_name: null,
		})
		.where('id', '=', piece.id)
		.execute();
}

/** Gives everything that one person handed in to another, who turned out to be the same; `keys` has their key in each process. */
export async function moveContributions(
	context: Context,
	{ from, to, keys }: { readonly from: string; readonly to: string; readonly keys: ReadonlyMap<string, Buffer> },
): Promise<void> {
	const db = contributionTables(context.db);
	await sql`
		update contribution set author = ${to}, author_key = mine.key
		from (select * from unnest(${[...keys.keys()]}::uuid[], ${[...keys.values()]}::bytea[]) as mine (process, key)) mine
		where contribution.author = ${from} and contribution.process = mine.process
	`.execute(db);
	// Where the process's key is destroyed there is no voice left to tell.
	await db.updateTable('contribution').set({ author: to, author_key: null }).where('author', '=', from).execute();
}

/** Writes down whose a piece has become. */
export async function recordClaim(context: Context, contributionId: string, personId: string): Promise<void> {
	await contributionTables(context.db)
		.insertInto('contribution_claim')
		.values({ contribution: contributionId, person: personId, claimed_at: context.now })
		.onConflict((conflict) => conflict.column('contribution').doUpdateSet({ person: personId }))
		.execute();
}
