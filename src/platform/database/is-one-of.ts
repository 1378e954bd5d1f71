import { type RawBuilder, sql } from 'kysely';

/**
 * `column = any(ids)`, for ids that are UUIDs. One statement however many there are, where a list of parameters makes one for each
 * length, each planned and remembered for itself.
 */
export function isOneOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])`;
}
