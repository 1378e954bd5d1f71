import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { MatterRef, RelationType } from '../relation.ts';
import { relationTables } from '../tables.ts';

/** One tie between two matters. */
export interface NewRelation {
	readonly from: MatterRef;
	readonly type: RelationType;
	readonly to: MatterRef;
}

/** Ties two matters together, once however often it is said. */
export async function relate(context: Context, from: MatterRef, type: RelationType, to: MatterRef): Promise<void> {
	await relateAll(context, [{ from, type, to }]);
}

/** Ties many matters together in one statement. */
export async function relateAll(context: Context, relations: readonly NewRelation[]): Promise<void> {
	if (relations.length === 0) return;
	await relationTables(context.db)
		.insertInto('relation')
		.values(
			relations.map(({ from, type, to }) => ({
				id: newId(context.now),
				from_kind: from.kind,
				from_id: from.id,
				type,
				to_kind: to.kind,
				to_id: to.id,
				made_at: context.now,
			})),
		)
		.onConflict((conflict) => conflict.columns(['from_id', 'type', 'to_id']).doNothing())
		.execute();
}
