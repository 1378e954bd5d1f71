import type pg from 'pg';

/** A table to carry over: its columns that are not computed, in an order in which no row misses what it refers to. */
export interface CarriedTable {
	readonly name: string;
	readonly columns: readonly string[];
}

/** The tables of the program. The jobs of the job library are not carried: they are made anew, or have already happened. */
export async function carriedTables(client: pg.ClientBase): Promise<CarriedTable[]> {
	const { rows } = await client.query<{ name: string; columns: string[] }>(
		`select c.relname as name, array_agg(a.attname order by a.attnum)::text[] as columns
		 from pg_class c join pg_attribute a on a.attrelid = c.oid
		 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		 group by c.relname order by c.relname`,
	);
	return rows;
}
