import type { Context } from '../../../platform/context.ts';
import { type Contribution, isDraft } from '../../contributions/index.ts';
import { type FoundPerson, findPerson } from '../../people/index.ts';
import { type DeskVisit, visitState } from '../visit.ts';
import { visitHere } from './read-visit.ts';

/** Who stands at this employee's desk. */
export interface PersonHere {
	readonly visit: DeskVisit;
	readonly idle: boolean;
	readonly person: FoundPerson;
}

/** Who stands at this employee's desk; undefined when nobody does. */
export async function loadVisit(context: Context): Promise<PersonHere | undefined> {
	const visit = await visitHere(context);
	const person = visit && (await findPerson(context, visit.personId));
	return visit && person && { visit, person, idle: visitState(visit, context.now) === 'idle' };
}

/** A draft that was begun at a desk. What somebody wrote at home and has not sent is nobody else's to read. */
export function isDraftOfDesk(piece: Contribution): boolean {
	return isDraft(piece) && piece.channel === 'desk';
}
