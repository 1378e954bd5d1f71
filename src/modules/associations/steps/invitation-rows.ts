import type { Context } from '../../../platform/context.ts';
import { hashSecret, newId, newSecret } from '../../../platform/identifiers.ts';
import type { MemberRole } from '../../people/index.ts';
import { associationTables } from '../tables.ts';

const dayMs = 86_400_000;

/** How long an invitation can be used: somebody may be on holiday. */
export const invitationMs = 14 * dayMs;

/** So many can be on their way at a time: nobody fills strangers' inboxes from here. */
export const mostInvitations = 20;

/** An invitation that can still be used. */
export interface Invitation {
	readonly id: string;
	readonly organisationId: string;
	readonly email: string;
	readonly role: MemberRole;
	readonly expiresAt: Date;
}

/** Writes an invitation, and gives its secret, which stands in the mail alone. */
export async function writeInvitation(
	context: Context,
	invitation: Pick<Invitation, 'organisationId' | 'email' | 'role'>,
): Promise<{ readonly id: string; readonly secret: string }> {
	const secret = newSecret();
	const id = newId();
	await associationTables(context.db)
		.insertInto('organisation_invitation')
		.values({
			id,
			organisation: invitation.organisationId,
			secret_hash: hashSecret(secret),
			email: invitation.email,
			role: invitation.role,
			invited_by: context.actor.personId ?? null,
			invited_at: context.now,
			expires_at: new Date(context.now.getTime() + invitationMs),
		})
		.execute();
	return { id, secret };
}

/** The invitations of an organisation that can still be used, the newest first. */
export async function invitationsOf(context: Context, organisationId: string, limit: number): Promise<Invitation[]> {
	const rows = await live(context)
		.where('organisation', '=', organisationId)
		.orderBy('invited_at', 'desc')
		.limit(limit)
		.execute();
	return rows.map(invitationOf);
}

/** The invitation behind a link; undefined once it is used, called back or too old. */
export async function invitationBySecret(context: Context, secret: string): Promise<Invitation | undefined> {
	const row = await live(context).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst();
	return row && invitationOf(row);
}

/** Uses an invitation, once: of two presses at the same moment one finds it gone. */
export async function useInvitation(context: Context, id: string): Promise<boolean> {
	return end(context, id, 'used_at');
}

/** Calls an invitation back. */
export async function revokeInvitation(context: Context, id: string): Promise<boolean> {
	return end(context, id, 'revoked_at');
}

async function end(context: Context, id: string, column: 'used_at' | 'revoked_at'): Promise<boolean> {
	const row = await associationTables(context.db)
		.updateTable('organisation_invitation')
		.set({ [column]: context.now })
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', context.now)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

function live(context: Context) {
	return associationTables(context.db)
		.selectFrom('organisation_invitation')
		.select(['id', 'organisation', 'email', 'role', 'expires_at'])
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', context.now);
}

function invitationOf(row: {
	readonly id: string;
	readonly organisation: string;
	readonly email: string;
	readonly role: string;
	readonly expires_at: Date;
}): Invitation {
	return {
		id: row.id,
		organisationId: row.organisation,
		email: row.email,
		role: row.role as MemberRole,
		expiresAt: row.expires_at,
	};
}
