import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { plainLine } from '../../../platform/security/safe-text.ts';
import { sheetLimits } from '../../../platform/sheets/limits.ts';
import { mayEnterIn, processBySlug } from '../../processes/index.ts';
import { processSlug } from '../../proposals/index.ts';
import { cprColumn } from '../cpr.ts';
import { key } from '../refusals.ts';
import { importTables } from '../tables.ts';

/** The database takes no text with a zero in it, and half a letter is none. */
const cell = v.pipe(
	v.string(),
	v.maxLength(sheetLimits.cell, key('file-cell-too-long')),
	v.transform((text) => text.toWellFormed().replaceAll('\0', '')),
);

const row = v.object({
	number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000)),
	cells: v.pipe(v.array(cell), v.maxLength(sheetLimits.columns, key('file-too-many-columns'))),
});

/** Staff lay a file of contributions ready; nothing is entered yet. A file with CPR numbers goes no further than here. */
export const uploadImport = act({
	name: 'import.upload',
	summary: 'Lay a file of contributions ready to be checked and entered.',
	// What people wrote must not lie in a kept form.
	sensitive: true,
	input: v.object({
		process: processSlug,
		fileName: v.pipe(
			v.string(),
			v.transform((name) => plainLine(name).slice(-120) || 'fil'),
		),
		headings: v.pipe(
			v.array(cell),
			v.minLength(1, key('file-empty')),
			v.maxLength(sheetLimits.columns, key('file-too-many-columns')),
		),
		rows: v.pipe(
			v.array(row),
			v.minLength(1, key('file-only-headings')),
			v.maxLength(sheetLimits.rows, key('file-too-many-rows')),
			v.check((rows) => rise(rows), key('file-damaged')),
		),
		notes: v.optional(v.array(v.picklist(['windows-1252', 'first-sheet-only'])), []),
	}),
	load: async (context, input) => {
		const process = await processBySlug(context, input.process);
		return process && { process };
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { process }, { fileName, headings, rows, notes }) {
		const cpr = cprColumn(
			headings,
			rows.map(({ cells }) => cells),
		);
		if (cpr !== undefined) return refused(key('cpr-column'), 'file', { column: headings[cpr]?.slice(0, 40) ?? '' });
		const id = newId(context.now);
		const db = importTables(context.db);
		await db
			.insertInto('contribution_import')
			.values({
				id,
				process: process.id,
				file_name: fileName,
				file_hash: hashOfRows(headings, rows),
				notes,
				headings,
				row_count: rows.length,
				uploaded_at: context.now,
				uploaded_by: context.actor.personId,
			})
			.execute();
		await sql`
			insert into contribution_import_row (import, process, number, cells, state)
			select ${id}, ${process.id}, row.number, row.cells, 'waiting'
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number integer, cells jsonb)`.execute(db);
		return done({ id });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});

/** What tells one file from another, whatever program saved it. */
export function hashOfRows(
	headings: readonly string[],
	rows: readonly { readonly cells: readonly string[] }[],
): Buffer {
	return createHash('sha256')
		.update(JSON.stringify([headings, rows.map(({ cells }) => cells)]))
		.digest();
}

function rise(rows: readonly { readonly number: number }[]): boolean {
	return rows.every(({ number }, place) => place === 0 || number > (rows[place - 1]?.number ?? 0));
}
