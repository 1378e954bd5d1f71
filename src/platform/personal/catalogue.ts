import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { readTag } from '../database/column-tags.ts';
import { type Db, platformTables } from '../database/database.ts';
import type { RawTable } from './faults.ts';
import { type PersonalColumn, type RawColumn, understand } from './personal-column.ts';

/** Every table of the program, and every column of them that holds something about a person. */
export interface Catalogue {
	readonly tables: ReadonlyMap<string, RawTable>;
	readonly columns: readonly PersonalColumn[];
}

// It changes only when the program is started anew, with new migrations.
const known = new WeakMap<Db, Promise<Catalogue>>();

/** The catalogue of this database, made from its own tables and the tags in it. */
export function catalogueOf(context: Context): Promise<Catalogue> {
	const { db } = context.runtime;
	const found = known.get(db) ?? readCatalogue(db);
	known.set(db, found);
	found.catch(() => known.delete(db));
	return found;
}

/** Reads the catalogue anew. */
export async function readCatalogue(db: Db): Promise<Catalogue> {
	const tables = await readTables(db);
	const columns = [...tables.values()].flatMap((table) =>
		[...table.columns.values()].flatMap((raw) => {
			if (!raw.tag) return [];
			const column = understand(raw, table.columns);
			// A tag that cannot be read would leave somebody's data out in silence.
			if (typeof column === 'string') throw new Error(`${raw.table}.${raw.name} ${column}`);
			return [column];
		}),
	);
	return { tables, columns };
}

interface ColumnRow {
	readonly table: string;
	readonly name: string;
	readonly type: string;
	readonly not_null: boolean;
	readonly generated: boolean;
	readonly is_key: boolean;
	readonly closed: boolean;
	readonly points_to: string | null;
	readonly on_delete: string | null;
	readonly tag: string | null;
	readonly table_tag: string | null;
}

/** Every table of the program with its columns: what points where, and what its comments say. */
export async function readTables(db: Db): Promise<ReadonlyMap<string, RawTable>> {
	return byTable(await readColumns(db));
}

async function readColumns(db: Db): Promise<readonly ColumnRow[]> {
	const { rows } = await sql<ColumnRow>`
		select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as not_null,
			a.attgenerated <> '' as generated, coalesce(a.attnum = any(pk.conkey), false) as is_key,
			exists (
				select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
					and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%'
			) as closed,
			fk.points_to, fk.on_delete, col_description(c.oid, a.attnum) as tag, obj_description(c.oid, 'pg_class') as table_tag
		from pg_class c
		join pg_attribute a on a.attrelid = c.oid
		left join pg_constraint pk on pk.conrelid = c.oid and pk.contype = 'p'
		left join lateral (
			select target.relname::text as points_to, k.confdeltype::text as on_delete
			from pg_constraint k join pg_class target on target.oid = k.confrelid
			where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1
		) fk on true
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
		order by c.relname, a.attnum
	`.execute(platformTables(db));
	return rows;
}

function byTable(rows: readonly ColumnRow[]): Map<string, RawTable> {
	const tables = new Map<string, RawTable>();
	for (const [name, own] of Map.groupBy(rows, ({ table }) => table)) {
		const lookedThrough = own[0]?.table_tag?.startsWith('pii=none') ?? false;
		tables.set(name, { name, lookedThrough, columns: new Map(own.map((row) => [row.name, rawOf(row)])) });
	}
	return tables;
}

const onDelete: Readonly<Record<string, 'row' | 'empty' | 'refuse'>> = { c: 'row', n: 'empty', d: 'empty' };

function rawOf(row: ColumnRow): RawColumn {
	const tag = row.tag?.startsWith('pii=') ? readTag(row.tag) : undefined;
	return {
		table: row.table,
		name: row.name,
		type: row.type,
		notNull: row.not_null,
		closed: row.closed,
		generated: row.generated,
		isKey: row.is_key,
		pointsTo: row.points_to ? { table: row.points_to, onDelete: onDelete[row.on_delete ?? ''] ?? 'refuse' } : undefined,
		tag: tag && tag.pii !== 'none' ? tag : undefined,
	};
}
