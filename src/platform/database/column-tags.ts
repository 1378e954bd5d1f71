import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from './database.ts';

/** What a migration says about a column that holds something about a person. */
export interface ColumnTag {
	/** `table.column` */
	readonly column: string;
	/** The kind of data: basic, cpr, political, health. */
	readonly pii: string;
	readonly purpose: string;
	readonly keep: string;
	/** Whose it is: the way from the row to its person. See `platform/personal/way.ts`. */
	readonly who: string;
	/** What becomes of it when its person is deleted. See `platform/personal/personal-column.ts`. */
	readonly gone: string;
	/** When it is forgotten without anybody asking. See `platform/personal/due-time.ts`. */
	readonly after: string;
	/** Whom it is about: `staff`, or everybody where nothing is said. */
	readonly about: string;
}

/** The tags of all personal columns, read from the comments in the database itself. */
export async function columnTags(context: Context): Promise<ColumnTag[]> {
	const { rows } = await sql<{ column: string; comment: string }>`
		select pg_class.relname || '.' || pg_attribute.attname as column,
			col_description(pg_class.oid, pg_attribute.attnum) as comment
		from pg_description
		join pg_class on pg_class.oid = pg_description.objoid
		join pg_attribute on pg_attribute.attrelid = pg_class.oid and pg_attribute.attnum = pg_description.objsubid
		where pg_description.classoid = 'pg_class'::regclass
			and pg_description.objsubid > 0
			and pg_class.relnamespace = 'public'::regnamespace
			and pg_description.description like 'pii=%'
			and pg_description.description not like 'pii=none%'
		order by pg_class.oid, pg_attribute.attnum
	`.execute(platformTables(context.db));
	return rows.map((row) => ({ column: row.column, ...readTag(row.comment) }));
}

/** Reads `pii=basic; purpose=sign in; keep=24 hours`; what is not said is empty. */
export function readTag(comment: string): Omit<ColumnTag, 'column'> {
	const parts = new Map(
		comment.split(';').map((part) => {
			const [name = '', ...value] = part.split('=');
			return [name.trim(), value.join('=').trim()] as const;
		}),
	);
	const said = (name: string) => parts.get(name) ?? '';
	return {
		pii: said('pii'),
		purpose: said('purpose'),
		keep: said('keep'),
		who: said('who'),
		gone: said('gone'),
		after: said('after'),
		about: said('about'),
	};
}
