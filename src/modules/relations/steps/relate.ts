import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { MatterRef, RelationType } from '../relation.ts';
import { relationTables } from '../tables.ts';

/** Ties two matters together, once however often it is said. */
export async function relate(context: Context, from: MatterRef, type: RelationType, to: MatterRef): Promise<void> {
	await relationTables(context.db)
		.insertInto('relation')
		.values({
			id: newId(context.now),
			from_kind: from.kind,
			from_id: from.id,
			type,
			to_kind: to.kind,
			to_id: to.id,
			made_at: context.now,
		})
		.onConflict((conflict) => conflict.columns(['from_id', 'type', 'to_id']).doNothing())
		.execute();
}
