import type { Context, Language } from '../../../platform/context.ts';
import { languageOf } from '../../../ui/language.ts';
import { peopleTables } from '../tables.ts';

/** How to write to a person, and in which language; undefined for somebody who is no longer here. */
export async function contactOf(
	context: Context,
	personId: string,
): Promise<{ readonly email?: string; readonly language: Language } | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('person')
		.leftJoin('identity', (join) =>
			join
				.onRef('identity.person', '=', 'person.id')
				.on('identity.kind', '=', 'email')
				.on('identity.value', 'is not', null),
		)
		.select(['person.language', 'identity.value'])
		.where('person.id', '=', personId)
		.where('person.disabled_at', 'is', null)
		.orderBy('identity.confirmed_at', (order) => order.desc().nullsLast())
		.orderBy('identity.created_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row && { language: languageOf(row.language), ...(row.value && { email: row.value }) };
}
