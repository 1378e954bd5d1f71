import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { MemberRole } from '../organisation.ts';
import { peopleTables } from '../tables.ts';

/** Somebody who is in an organisation now. */
export interface Member {
	readonly id: string;
	readonly person: string;
	readonly role: MemberRole;
	readonly joinedAt: Date;
	/** A closed account can do nothing for the organisation until it is opened again. */
	readonly disabled: boolean;
}

/** Who is in an organisation now, those who run it first; more than a page holds is more than an association has. */
export async function membersOf(context: Context, organisationId: string): Promise<Member[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('organisation_member as member')
		.innerJoin('person', 'person.id', 'member.person')
		.select(['member.id', 'person.id as person', 'member.role', 'member.joined_at', 'person.disabled_at'])
		.where('member.organisation', '=', organisationId)
		.where('member.ended_at', 'is', null)
		.orderBy('member.role')
		.orderBy('member.id')
		.limit(mostMembers)
		.execute();
	const order: readonly string[] = ['administrator', 'writer', 'member'];
	return rows
		.map(({ id, person, role, joined_at, disabled_at }) => ({
			id,
			person,
			role: role as MemberRole,
			joinedAt: joined_at,
			disabled: disabled_at !== null,
		}))
		.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** How many an organisation can have here: those who act for it, not everybody who pays its fee. */
export const mostMembers = 200;

/** Lets somebody into an organisation, or gives them another role there: the row before ends, and tells what was. */
export async function writeMember(
	context: Context,
	organisationId: string,
	person: string,
	role: MemberRole,
): Promise<void> {
	await endMembership(context, organisationId, person);
	await peopleTables(context.db)
		.insertInto('organisation_member')
		.values({
			id: newId(),
			organisation: organisationId,
			person,
			role,
			joined_at: context.now,
			let_in_by: context.actor.personId ?? null,
		})
		.execute();
}

/** Ends somebody's membership. */
export async function endMembership(context: Context, organisationId: string, person: string): Promise<void> {
	await peopleTables(context.db)
		.updateTable('organisation_member')
		.set({ ended_at: context.now, ended_by: context.actor.personId ?? null })
		.where('organisation', '=', organisationId)
		.where('person', '=', person)
		.where('ended_at', 'is', null)
		.execute();
}

/** The persons who act for an organisation now, whose access is open. */
export async function actingMembersOf(context: Context, organisationId: string): Promise<string[]> {
	const members = await membersOf(context, organisationId);
	return members.flatMap(({ person, role, disabled }) => (role === 'member' || disabled ? [] : [person]));
}

/** The organisations that somebody belongs to now. */
export async function standingMemberships(context: Context, person: string): Promise<string[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('organisation_member')
		.select('organisation')
		.where('person', '=', person)
		.where('ended_at', 'is', null)
		.execute();
	return rows.map(({ organisation }) => organisation);
}
