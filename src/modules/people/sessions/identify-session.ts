import { sql } from 'kysely';
import { type Actor, visitor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { prepared } from '../../../platform/database/prepared.ts';
import { hashSecret, isSecret } from '../../../platform/identifiers.ts';
import type { IdentityKind } from '../identity.ts';
import { seenEveryMs, sessionTimes } from '../session-times.ts';
import { peopleTables } from '../tables.ts';
import { rememberIdentities } from '../voices/known-by-session.ts';
import { actorOf, type PersonSignedIn } from './actor-of.ts';

interface SessionRow extends PersonSignedIn {
	readonly seen_at: Date;
	readonly expires_at: Date;
	readonly identities: readonly { kind: IdentityKind; ref: string }[];
}

const session = prepared(
	(_db: ReturnType<typeof peopleTables>, { idHash }: { idHash: Buffer }) => sql<SessionRow>`
		select s.person, a.actor as ref, p.name, p.pseudonym, p.protected_at is not null as is_protected,
			s.level, s.staff, s.started_at, s.seen_at, s.expires_at,
			coalesce((
				select json_agg(json_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id))
				from role_grant g where g.person = s.person and g.ended_at is null and s.staff
			), '[]'::json) as roles,
			coalesce((
				select json_agg(json_build_object('organisation', m.organisation, 'role', m.role))
				from organisation_member m where m.person = s.person and m.ended_at is null
			), '[]'::json) as memberships,
			coalesce((
				select json_agg(json_build_object('kind', i.kind, 'ref', encode(i.ref, 'hex')) order by i.created_at, i.id)
				from identity i where i.person = s.person and (i.kind not in ('email', 'phone') or i.level > 0)
			), '[]'::json) as identities
		from session s
		join person p on p.id = s.person
		join person_actor a on a.person = s.person
		where s.id_hash = ${idHash} and p.disabled_at is null
	`,
);

/** Who a session belongs to, in one query; a dead session, or one of a closed account, is a visitor. */
export async function identifySession(context: Context, secret: string): Promise<Actor> {
	if (!isSecret(secret)) return visitor;
	const idHash = hashSecret(secret);
	const ago = (ms: number) => new Date(context.now.getTime() - ms);
	const row = await session(peopleTables(context.db), { idHash }).executeTakeFirst();
	if (!row || !isAlive(row, context.now)) return visitor;
	if (row.seen_at < ago(seenEveryMs)) await noteSeen(context, idHash);
	const identities = row.identities.map(({ kind, ref }) => ({ kind, ref: Buffer.from(ref, 'hex') }));
	return rememberIdentities(actorOf(context, row), identities);
}

// Not asked of the server: with the hours among its parameters it would plan the question anew for every visitor.
function isAlive({ staff, seen_at, expires_at }: SessionRow, now: Date): boolean {
	const { idleMs } = staff ? sessionTimes.staff : sessionTimes.citizen;
	return expires_at > now && seen_at.getTime() > now.getTime() - idleMs;
}

async function noteSeen(context: Context, idHash: Buffer): Promise<void> {
	await peopleTables(context.db)
		.updateTable('session')
		.set({ seen_at: context.now })
		.where('id_hash', '=', idHash)
		.execute();
}
