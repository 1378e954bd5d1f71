import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { actorOfPerson, type FoundPerson, personHelped } from '../../people/index.ts';
import type { DeskVisit } from '../visit.ts';

/** The person of a visit as the one who acts, with the organisations that they write for and the employee who helps. */
export async function actorHelped(context: Context, person: FoundPerson, visit: DeskVisit): Promise<Actor> {
	const { personId = '', ref = '' } = context.actor;
	const signedIn = await actorOfPerson(context, person.id, { level: visit.level, staff: false });
	const helped = personHelped(person, visit.level, { personId, ref }, context.language);
	return { ...helped, ...(signedIn?.memberships && { memberships: signedIn.memberships }) };
}
