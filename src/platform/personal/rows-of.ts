import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { PersonalColumn, RawColumn } from './personal-column.ts';
import { isTheirs, type PersonSought } from './way-sql.ts';

/** What one table holds about one person by one way. */
export interface PersonalRows {
	readonly table: string;
	readonly columns: readonly PersonalColumn[];
	/** What tells a row from others and is about nobody: when, which piece, in which state. */
	readonly circumstances: readonly string[];
	readonly rows: readonly Readonly<Record<string, unknown>>[];
	/** True when there are more rows than were asked for. */
	readonly more: boolean;
}

/** Columns of one table that lead to a person in the same way: one question finds them all. */
export interface ColumnGroup {
	readonly table: string;
	readonly columns: readonly PersonalColumn[];
}

/** The catalogue as questions to ask of one person. What is nobody's is not asked for. */
export function groupsOf({ columns }: Catalogue): ColumnGroup[] {
	const found = columns.filter(({ ways }) => ways.length > 0);
	return [...Map.groupBy(found, ({ raw, who }) => `${raw.table} ${who}`).values()].map((group) => ({
		table: group[0]?.raw.table ?? '',
		columns: group,
	}));
}

/**
 * Everything that the database holds about a person. Of a row that is also about others come only the columns that are this
 * person's, and its circumstances.
 */
export async function personalRows(
	context: Context,
	person: PersonSought,
	{ atMost, staff }: { readonly atMost: number; readonly staff: boolean },
): Promise<PersonalRows[]> {
	const catalogue = await catalogueOf(context);
	// What only employees leave behind is not looked for with everybody else.
	const groups = groupsOf(catalogue).filter(({ columns }) => staff || columns.some(({ aboutStaff }) => !aboutStaff));
	const found = await Promise.all(groups.map((group) => rowsOfGroup(context, catalogue, group, person, atMost)));
	return found.filter(({ rows }) => rows.length > 0);
}

async function rowsOfGroup(
	context: Context,
	{ tables }: Catalogue,
	{ table, columns }: ColumnGroup,
	person: PersonSought,
	atMost: number,
): Promise<PersonalRows> {
	const circumstances = [...(tables.get(table)?.columns.values() ?? [])].filter(isCircumstance).map(({ name }) => name);
	const names = [...new Set([...circumstances, ...columns.map(({ raw }) => raw.name)])];
	const ways = columns[0]?.ways ?? [];
	const { rows } = await sql<{ row: Record<string, unknown> }>`
		select to_json(found) as row from (
			select ${sql.join(names.map((name) => sql.ref(`${table}.${name}`)))} from ${sql.table(table)}
			where ${isTheirs(table, ways, person, tables)}
			limit ${atMost + 1}
		) found
	`.execute(platformTables(context.db));
	return {
		table,
		columns,
		circumstances,
		rows: rows.slice(0, atMost).map(({ row }) => row),
		more: rows.length > atMost,
	};
}

/** Whether an untagged column may be shown beside a person's own: it is a time, a number, a state or points to a thing. */
function isCircumstance(raw: RawColumn): boolean {
	if (raw.tag || raw.generated) return false;
	if (raw.type === 'uuid') return raw.isKey || (raw.pointsTo !== undefined && raw.pointsTo.table !== 'person');
	return raw.closed || /^(timestamp|date|integer|smallint|boolean)/.test(raw.type);
}
