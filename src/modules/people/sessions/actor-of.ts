import type { Actor, HeldRole, Membership } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { displayName } from '../person.ts';
import { isStaffRole } from '../roles.ts';
import { freshMs } from '../session-times.ts';
import { peopleTexts } from '../texts.ts';

/** A person as a session or a token brings them: who they are, how surely, and what they hold now. */
export interface PersonSignedIn {
	readonly person: string;
	readonly ref: string;
	readonly name: string;
	readonly pseudonym: string | null;
	readonly is_protected: boolean;
	readonly level: Level;
	readonly staff: boolean;
	/** When the session began; a program's token is never fresh. */
	readonly started_at?: Date;
	readonly roles: readonly { role: string; scope: HeldRole['scope']; scopeId: string | null }[];
	readonly memberships: readonly Membership[];
}

/** The one who acts, of what the database tells of them. */
export function actorOf(context: Context, row: PersonSignedIn): Actor {
	const names = { name: row.name, pseudonym: row.pseudonym, protected: row.is_protected };
	return {
		kind: 'person',
		personId: row.person,
		ref: row.ref,
		name: displayName(names, 'name', peopleTexts(context.language).someone),
		level: row.level,
		isFresh: row.started_at !== undefined && row.started_at.getTime() > context.now.getTime() - freshMs,
		staff: row.staff && row.roles.some(({ role }) => isStaffRole(role)),
		roles: row.roles.map(({ role, scope, scopeId }) => ({ role, scope, scopeId: scopeId ?? undefined })),
		memberships: row.memberships,
	};
}
