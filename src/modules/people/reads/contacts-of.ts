import { sql } from 'kysely';
import type { Context, Language } from '../../../platform/context.ts';
import { languageOf } from '../../../ui/language.ts';
import { peopleTables } from '../tables.ts';

/** How to write to somebody: the surest address they have given, in their language. */
export interface Reachable {
	readonly person: string;
	readonly email: string;
	readonly language: Language;
}

/** Of these persons, those who can be written to, in one query; nobody whose access is closed. */
export async function contactsOf(context: Context, ids: readonly string[]): Promise<Reachable[]> {
	if (ids.length === 0) return [];
	const rows = await peopleTables(context.db)
		.selectFrom('person')
		.innerJoin('identity', 'identity.person', 'person.id')
		.distinctOn('person.id')
		.select(['person.id as person', 'person.language', 'identity.value'])
		.where('person.id', 'in', [...new Set(ids)])
		.where('person.disabled_at', 'is', null)
		.where('identity.kind', '=', 'email')
		.where('identity.value', 'is not', null)
		.orderBy('person.id')
		.orderBy(sql`identity.confirmed_at desc nulls last`)
		.orderBy('identity.created_at', 'desc')
		.execute();
	return rows.map(({ person, value, language }) => ({
		person,
		email: value ?? '',
		language: languageOf(language),
	}));
}
