import type pg from 'pg';

/** Every column of every schema in which a word stands, however it is kept: the whole database is searched, not what we think of. */
export async function whereWords(pool: pg.Pool, word: string): Promise<string[]> {
	if (word === '') throw new Error('every column holds nothing');
	const { rows: columns } = await pool.query<{ schema: string; table: string; column: string }>(`
		select n.nspname as schema, c.relname as "table", a.attname as "column"
		from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
		where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
			and a.attnum > 0 and not a.attisdropped
		order by 1, 2, a.attnum`);
	const found: string[] = [];
	const hex = Buffer.from(word).toString('hex');
	for (const [table, own] of Map.groupBy(columns, ({ schema, table: name }) => `"${schema}"."${name}"`)) {
		const tests = own.map(
			({ column }) =>
				`bool_or(position(lower($1) in lower("${column}"::text)) > 0 or position($2 in "${column}"::text) > 0)`,
		);
		const { rows } = await pool.query({
			text: `select ${tests.join(', ')} from ${table}`,
			values: [word, hex],
			rowMode: 'array',
		});
		own.forEach(({ table: name, column }, place) => {
			if ((rows[0] as unknown as unknown[])[place]) found.push(`${name}.${column}`);
		});
	}
	return found;
}
