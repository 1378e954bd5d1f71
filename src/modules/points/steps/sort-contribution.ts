import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../../contributions/index.ts';
import { pointTables } from '../tables.ts';

type Sorted = Pick<Contribution, 'id' | 'processId'>;

/** Gives a contribution the tags that it has from now on. It must be locked. */
export async function tagContribution(context: Context, piece: Sorted, tags: readonly string[]): Promise<void> {
	const change = { tags: [...tags], changed_at: context.now, changed_by: context.actor.personId ?? null };
	await pointTables(context.db)
		.insertInto('sorted_contribution')
		.values({ contribution: piece.id, process: piece.processId, ...change })
		.onConflict((there) =>
			there
				.column('contribution')
				.doUpdateSet((row) => ({ ...change, version: row('sorted_contribution.version', '+', 1) })),
		)
		.execute();
}

/** Says that all of a contribution is sorted, or that it is not after all. Saying it again changes nothing. */
export async function markSorted(context: Context, piece: Sorted, isSorted: boolean): Promise<void> {
	const now = { changed_at: context.now, changed_by: context.actor.personId ?? null };
	const sorted = { sorted_at: isSorted ? context.now : null, sorted_by: isSorted ? now.changed_by : null };
	await pointTables(context.db)
		.insertInto('sorted_contribution')
		.values({ contribution: piece.id, process: piece.processId, ...now, ...sorted })
		.onConflict((there) =>
			there
				.column('contribution')
				.doUpdateSet(sorted)
				.where('sorted_contribution.sorted_at', isSorted ? 'is' : 'is not', null),
		)
		.execute();
}
