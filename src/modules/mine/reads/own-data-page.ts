import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { personalRows } from '../../../platform/personal/rows-of.ts';
import { read } from '../../../platform/read.ts';
import { type DataExport, exportState } from '../export.ts';
import type { OwnColumn } from '../own-data.ts';
import { mayHaveOwnData } from '../permissions.ts';
import { exportSecret } from '../steps/export-secret.ts';
import { exportsOf } from './read-exports.ts';
import { soughtSelf } from './sought-self.ts';

/** So many rows of a kind are looked at for the page; the file has all. */
const mostRows = 50;

/** One's own data, and the files that were asked for. */
export interface OwnData {
	readonly columns: readonly OwnColumn[];
	readonly newest?: DataExport | undefined;
	/** The link of the file that is ready: it stands on this page alone, and in no mail. */
	readonly secret?: string | undefined;
}

/** Everything that is kept about oneself, in words. */
export const ownDataRead = read({
	name: 'own-data.page',
	path: '/mit/data',
	input: v.object({}),
	async load(context): Promise<OwnData> {
		const { personId } = context.actor;
		if (!personId || context.actor.helper) return { columns: [] };
		const [columns, [newest]] = await Promise.all([ownColumns(context, personId), exportsOf(context, personId)]);
		const isReady = newest && exportState(newest, context.now) === 'ready';
		return { columns, newest, ...(isReady && { secret: exportSecret(context, newest.id) }) };
	},
	may: mayHaveOwnData,
});

async function ownColumns(context: Context, personId: string): Promise<OwnColumn[]> {
	const sought = await soughtSelf(context, personId);
	if (!sought) return [];
	const found = await personalRows(context, sought, { atMost: mostRows, staff: sought.staff });
	return found.flatMap(({ columns, rows }) =>
		columns.map(({ raw, pii, purpose, keep }) => ({
			column: `${raw.table}.${raw.name}`,
			type: raw.type,
			pii,
			purpose,
			keep,
			values: rows.map((row) => row[raw.name]),
		})),
	);
}
