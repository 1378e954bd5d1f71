import { strToU8, zipSync } from 'fflate';
import type { Context } from '../../../platform/context.ts';
import { storedPictures } from '../../../platform/files/kept-files.ts';
import { type PersonalRows, personalRows } from '../../../platform/personal/rows-of.ts';
import { personalWords, sayColumn } from '../../house/index.ts';
import { soughtSelf } from '../reads/sought-self.ts';

/** More rows of one kind than anybody has; a file that would be larger is made by staff, by hand. */
const mostRows = 100_000;

/** A zip with everything that is kept about a person: one JSON file that explains itself, and their pictures. */
export async function makeExport(context: Context, personId: string): Promise<Uint8Array | undefined> {
	const sought = await soughtSelf(context, personId);
	if (!sought) return undefined;
	const found = await personalRows(context, sought, { atMost: mostRows, staff: sought.staff });
	const pictures = await picturesIn(context, found);
	const told = {
		madeAt: context.now.toISOString(),
		person: personId,
		data: found.map((group) => tellGroup(context, group)),
		pictures: Object.keys(pictures),
	};
	return zipSync({ 'data.json': strToU8(`${JSON.stringify(told, null, '\t')}\n`), ...pictures }, { level: 6 });
}

function tellGroup({ language }: Context, { table, columns, rows }: PersonalRows) {
	const words = personalWords(language);
	return {
		table,
		columns: Object.fromEntries(
			columns.map(({ raw, purpose, keep, pii }) => {
				const { what, why, howLong } = sayColumn(words, { column: `${table}.${raw.name}`, purpose, keep, pii });
				return [raw.name, { what, why, howLong }];
			}),
		),
		rows,
	};
}

/** The pictures that the person has put up, each in its largest width. */
async function picturesIn(context: Context, found: readonly PersonalRows[]): Promise<Record<string, Uint8Array>> {
	const ids = found.flatMap(({ table, rows }) => (table === 'stored_file' ? rows.map(({ id }) => String(id)) : []));
	const pictures: Record<string, Uint8Array> = {};
	for (const { id, widths } of (await storedPictures(context, ids)).values()) {
		const bytes = await context.runtime.files.read(id, String(Math.max(...widths)));
		if (bytes) pictures[`pictures/${id}.webp`] = bytes;
	}
	return pictures;
}
