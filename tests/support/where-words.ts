import type pg from 'pg';

/** Everything that stands in a database at one moment, to be searched for words. */
export interface WholeDatabase {
	/** Every column of every schema in which a word stands, however it is kept. */
	find(word: string): string[];
}

/** Reads every column of every table, the queue's too: the whole database is searched, not what we think of. */
export async function wholeDatabase(pool: pg.Pool): Promise<WholeDatabase> {
	const { rows: columns } = await pool.query<{ schema: string; table: string; column: string }>(`
		select n.nspname as schema, c.relname as "table", a.attname as "column"
		from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
		where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
			and a.attnum > 0 and not a.attisdropped
		order by 1, 2, a.attnum`);
	const tables = Map.groupBy(columns, ({ schema, table }) => `"${schema}"."${table}"`);
	const texts = new Map<string, string>();
	for (const [table, own] of tables) {
		const joined = own.map(({ column }) => `lower(string_agg("${column}"::text, e'\\n'))`).join(', ');
		const { rows } = await pool.query<(string | null)[]>({ text: `select ${joined} from ${table}`, rowMode: 'array' });
		own.forEach(({ table: name, column }, place) => {
			texts.set(`${name}.${column}`, rows[0]?.[place] ?? '');
		});
	}
	return {
		find(word) {
			if (word === '') throw new Error('every column holds nothing');
			const wanted = [word.toLowerCase(), Buffer.from(word).toString('hex')];
			return [...texts].flatMap(([place, text]) => (wanted.some((one) => text.includes(one)) ? [place] : []));
		},
	};
}
