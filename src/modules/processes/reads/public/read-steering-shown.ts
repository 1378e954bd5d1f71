import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../../platform/context.ts';
import type { Extension } from '../../extension.ts';
import { defaultLevels } from '../../process.ts';
import { type ProcessTables, processTables } from '../../tables.ts';

/** What staff say aloud about a process: what proposing asks for and why, and the latest move of its dates. */
export interface SteeringShown {
	readonly level: number;
	readonly levelReason: string;
	readonly extension: Extension | undefined;
}

/** Both in one query: the page that everybody reads asks as seldom as it can. */
export async function steeringShown(context: Context, processId: string): Promise<SteeringShown> {
	type Row<Table extends keyof ProcessTables> = Selectable<ProcessTables[Table]>;
	const { level, extension } = await processTables(context.db)
		.selectNoFrom([
			sql<Row<'process_level'> | null>`(
				select row_to_json(process_level) from process_level where process = ${processId} and act = 'propose')`.as(
				'level',
			),
			sql<(Omit<Row<'process_extension'>, 'extended_at'> & { extended_at: string }) | null>`(
				select row_to_json(process_extension) from process_extension where process = ${processId}
				order by extended_at desc, id desc limit 1)`.as('extension'),
		])
		.executeTakeFirstOrThrow();
	return {
		level: level?.level ?? defaultLevels.propose,
		levelReason: level?.reason ?? '',
		extension: extension
			? {
					closedOn: extension.closed_on,
					closesOn: extension.closes_on,
					promisedBy: extension.promised_by,
					promiseBy: extension.promise_by,
					reason: extension.reason,
					extendedAt: new Date(extension.extended_at),
				}
			: undefined,
	};
}
