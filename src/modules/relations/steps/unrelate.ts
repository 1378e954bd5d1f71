import type { Context } from '../../../platform/context.ts';
import type { MatterRef, RelationType } from '../relation.ts';
import { relationTables } from '../tables.ts';

/** Unties two matters: for a step that was undone, so that the thread does not tell of it. */
export async function unrelate(context: Context, from: MatterRef, type: RelationType, to: MatterRef): Promise<void> {
	await relationTables(context.db)
		.deleteFrom('relation')
		.where('from_id', '=', from.id)
		.where('type', '=', type)
		.where('to_id', '=', to.id)
		.execute();
}
