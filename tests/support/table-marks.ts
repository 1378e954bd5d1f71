import type pg from 'pg';

/** What reading may write: sessions are seen, sign-ins begin, and what was typed is kept. */
const notOfTheDomain = /^(session|sign_in_.*|kept_act)$/;

/** A mark for each table of the domain that changes with any row of it: added, removed, or written again as it was. */
export async function tableMarks(client: Pick<pg.Pool, 'query'>): Promise<Record<string, string>> {
	const { rows } = await client.query<{ name: string }>(
		"select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname",
	);
	const names = rows.map(({ name }) => name).filter((name) => !notOfTheDomain.test(name));
	const marks = await client.query<{ name: string; mark: string }>(
		names
			.map(
				(name) =>
					`select '${name}' as name, count(*) || ' rows ' || coalesce(md5(string_agg(xmin::text || ctid::text, ' ' order by ctid)), '') as mark from "${name}"`,
			)
			.join(' union all '),
	);
	return Object.fromEntries(marks.rows.map(({ name, mark }) => [name, mark]));
}
