import { type RawBuilder, sql } from 'kysely';
import type { RawColumn } from './personal-column.ts';

const emptyOf: readonly (readonly [RegExp, string])[] = [
	[/^(text|character varying)$/, "''"],
	[/\[\]$/, "'{}'"],
	[/^jsonb?$/, "'{}'"],
	[/^boolean$/, 'false'],
	[/^uuid$/, "'00000000-0000-0000-0000-000000000000'"],
	// A secret that is forgotten must not become one that all know, and must stay different from every other.
	[/^bytea$/, 'sha256(gen_random_uuid()::text::bytea)'],
];

/** What stands in a column when it is emptied, as SQL; undefined where nothing can. */
export function emptied(column: RawColumn): string | undefined {
	return column.notNull ? emptyOf.find(([type]) => type.test(column.type))?.[1] : 'null';
}

/** `column = emptied`, for an update. */
export function setEmpty(column: RawColumn): RawBuilder<unknown> {
	return sql`${sql.ref(column.name)} = ${sql.raw(mustEmpty(column))}`;
}

/** Whether it still holds something, so that emptying it is counted once. */
export function holdsSomething(column: RawColumn): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(`${column.table}.${column.name}`)} is distinct from ${sql.raw(mustEmpty(column))}`;
}

function mustEmpty(column: RawColumn): string {
	const empty = emptied(column);
	if (empty === undefined) throw new Error(`${column.table}.${column.name} cannot be emptied`);
	return empty;
}
