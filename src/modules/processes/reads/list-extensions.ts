import type { Context } from '../../../platform/context.ts';
import type { Extension } from '../extension.ts';
import { processTables } from '../tables.ts';

/** Every time the promises of several processes were moved, the latest first: one query, however many processes. */
export async function extensionsOfAll(
	context: Context,
	processIds: readonly string[],
): Promise<Map<string, Extension[]>> {
	const extensions = new Map<string, Extension[]>();
	if (processIds.length === 0) return extensions;
	const rows = await processTables(context.db)
		.selectFrom('process_extension')
		.selectAll()
		.where('process', 'in', processIds)
		.orderBy('extended_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	for (const row of rows) {
		const { closed_on: closedOn, closes_on: closesOn, promised_by: promisedBy, promise_by: promiseBy } = row;
		const extension = { closedOn, closesOn, promisedBy, promiseBy, reason: row.reason, extendedAt: row.extended_at };
		extensions.set(row.process, [...(extensions.get(row.process) ?? []), extension]);
	}
	return extensions;
}
