import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

const perStep = 2_000;

/** Everybody, a few thousand at a time: for the program's own work on all of them. */
export async function* personIds(context: Context): AsyncGenerator<string> {
	let after = '00000000-0000-0000-0000-000000000000';
	for (;;) {
		const rows = await peopleTables(context.db)
			.selectFrom('person')
			.select('id')
			.where('id', '>', after)
			.orderBy('id')
			.limit(perStep)
			.execute();
		for (const { id } of rows) yield id;
		const last = rows.at(-1);
		if (!last || rows.length < perStep) return;
		after = last.id;
	}
}
