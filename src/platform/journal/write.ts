import type { Insertable } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { PlatformTables } from '../database/tables.ts';
import type { Subject } from '../outcome.ts';

const line = prepared(
	(db: ReturnType<typeof platformTables>, written: Omit<Insertable<PlatformTables['journal']>, 'id'>) =>
		db.insertInto('journal').values({
			at: written.at,
			act: written.act,
			actor: written.actor,
			on_behalf_of: written.on_behalf_of,
			channel: written.channel,
			subject_kind: written.subject_kind,
			subject: written.subject,
		}),
);

/**
 * The act's line, for the act's own transaction to write last. A secret act leaves no actor and no time of day. At the desk the
 * employee who did it is named and whom it was done for; of a secret act only the employee, never the person.
 */
export function journalLine(context: Context, act: string, subject: Subject, secret: boolean) {
	const { actor } = context;
	const at = secret ? new Date(`${context.now.toISOString().slice(0, 10)}T00:00:00Z`) : context.now;
	return line(platformTables(context.db), {
		at,
		act,
		actor: actor.helper?.ref ?? (secret ? null : (actor.ref ?? null)),
		on_behalf_of: actor.helper && !secret ? (actor.ref ?? null) : null,
		channel: actor.helper ? 'desk' : (actor.way ?? subject.channel ?? null),
		subject_kind: subject.kind,
		subject: subject.id ?? null,
	});
}

/**
 * Writes that somebody tried and was refused. Belongs after the act's own transaction is rolled back, outside of it: a
 * line inside would be rolled back with everything else. Why it is a line of its own: docs/decisions/0010-letters.md.
 */
export async function writeRefusal(context: Context, act: string, subject: Subject, secret: boolean): Promise<void> {
	await journalLine(context, `${act}.refused`, subject, secret).execute();
}
