import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { setEmpty } from './emptied.ts';
import { isPerson, type PersonalColumn } from './personal-column.ts';
import { type ColumnGroup, groupsOf } from './rows-of.ts';
import { isTheirs, type PersonSought } from './way-sql.ts';

/**
 * Takes a person out of every table, as the tags say. Columns that point to the person are left to the database, which empties them or
 * takes their rows when the person's own row goes. Belongs in a transaction, after whatever an area does first because more than its
 * rows is at stake.
 */
export async function erasePerson(
	context: Context,
	person: PersonSought,
	{ texts }: { readonly texts: 'gone' | 'kept' },
): Promise<void> {
	const catalogue = await catalogueOf(context);
	const groups = groupsOf(catalogue).filter(({ table }) => table !== 'person');
	// The furthest first: whoever comes over another row must find it before that row is emptied.
	for (const group of groups.toSorted((a, b) => steps(b) - steps(a)))
		await eraseGroup(context, catalogue, group, person, texts);
}

function steps({ columns }: ColumnGroup): number {
	return Math.max(0, ...(columns[0]?.ways ?? []).map(({ over }) => over.length));
}

async function eraseGroup(
	context: Context,
	{ tables }: Catalogue,
	{ table, columns }: ColumnGroup,
	person: PersonSought,
	texts: 'gone' | 'kept',
): Promise<void> {
	const theirs = isTheirs(table, columns[0]?.ways ?? [], person, tables);
	const db = platformTables(context.db);
	if (columns.some(({ fate, raw }) => fate === 'row' && !isPerson(raw))) {
		await sql`delete from ${sql.table(table)} where ${theirs}`.execute(db);
		return;
	}
	const emptied = columns.filter((column) => isEmptied(column, texts));
	if (emptied.length === 0) return;
	await sql`update ${sql.table(table)} set ${sql.join(emptied.map(({ raw }) => setEmpty(raw)))} where ${theirs}`.execute(
		db,
	);
}

function isEmptied({ fate, raw }: PersonalColumn, texts: 'gone' | 'kept'): boolean {
	if (isPerson(raw)) return false;
	return fate === 'empty' || (fate === 'words' && texts === 'gone');
}
