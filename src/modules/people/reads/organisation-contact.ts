import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Who is behind an organisation, in figures. */
export interface OrganisationContact {
	/** Who belongs to it now. */
	readonly members: number;
	/** Who can run it now; a closed account cannot. */
	readonly administrators: number;
	/** Whether anybody ever belonged to it. */
	readonly hadMembers: boolean;
}

/** How many belong to an organisation and run it. */
export async function organisationContact(context: Context, organisationId: string): Promise<OrganisationContact> {
	const row = await peopleTables(context.db)
		.selectFrom('organisation_member as member')
		.leftJoin('person', 'person.id', 'member.person')
		.select([
			sql<number>`(count(person.id) filter (where member.ended_at is null))::int`.as('members'),
			sql<number>`(count(person.id) filter (where member.ended_at is null and member.role = 'administrator' and person.disabled_at is null))::int`.as(
				'administrators',
			),
			sql<boolean>`count(*) > 0`.as('hadMembers'),
		])
		.where('member.organisation', '=', organisationId)
		.executeTakeFirstOrThrow();
	return row;
}

/** Whether nobody runs an organisation that somebody once was in. */
export function isWithoutContact({ administrators, hadMembers }: OrganisationContact): boolean {
	return hadMembers && administrators === 0;
}
