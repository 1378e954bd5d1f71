import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { PersonSought } from '../../../platform/personal/way-sql.ts';
import { peopleTables } from '../tables.ts';

/**
 * All by which a person can be found: for showing somebody their own data only what they have shown to be theirs, for forgetting also
 * an address that staff wrote down and that is nobody else's. Locked, so that nobody is deleted twice at once.
 */
export async function personSought(
	context: Context,
	personId: string,
	what: 'to show' | 'to forget',
): Promise<(Omit<PersonSought, 'voices'> & { readonly staff: boolean }) | undefined> {
	const lock = what === 'to forget' ? sql`for update of p` : sql``;
	const { rows } = await sql<{ id: string; actor: string; addresses: string[]; staff: boolean }>`
		select p.id, a.actor, exists (select from role_grant g where g.person = p.id) as staff,
			array(
				select lower(i.value) from identity i where i.person = p.id and i.value is not null and (i.level > 0
					or (${what === 'to forget'} and not exists (select from identity o where o.value = i.value and o.person <> p.id)))
			) as addresses
		from person p join person_actor a on a.person = p.id
		where p.id = ${personId}::uuid ${lock}
	`.execute(peopleTables(context.db));
	return rows[0];
}
