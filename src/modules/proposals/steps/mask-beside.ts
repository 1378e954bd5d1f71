import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { type Mask, placeholders } from '../../contributions/index.ts';
import { proposalTables } from '../tables.ts';

/** Takes words out of what is said beside proposals: what their pictures show, why they were to go on in another, in which parts. */
export async function maskBesideProposals(context: Context, ids: readonly string[], mask: Mask): Promise<void> {
	const db = proposalTables(context.db);
	const without = (column: string) =>
		sql<string>`replace(${sql.ref(column)}, ${mask.passage}, ${placeholders[mask.what]})`;
	await db
		.updateTable('proposal_picture')
		.set({ alt: without('alt') })
		.where(isOneOf('proposal', ids))
		.execute();
	await db
		.updateTable('rearrangement')
		.set({ reason: without('reason'), author_words: without('author_words') })
		.where(isOneOf('proposal', ids))
		.execute();
	await db
		.updateTable('rearrangement_part')
		.set({ title: without('title'), text: without('text') })
		.where('rearrangement', 'in', (from) =>
			from.selectFrom('rearrangement').where(isOneOf('rearrangement.proposal', ids)).select('rearrangement.id'),
		)
		.execute();
}
