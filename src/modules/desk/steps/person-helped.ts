import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { NotAllowed, type Problem } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { findPerson } from '../../people/index.ts';
import { reopenVisit } from '../acts/reopen-visit.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { ownVisit } from '../reads/read-visit.ts';
import { key } from '../refusals.ts';
import { visitState } from '../visit.ts';
import { actorHelped } from './actor-helped.ts';
import { noteVisit } from './keep-visit.ts';

/**
 * The context of an act that is done for the person of a visit, by the visit that the form belongs to: a form left open in another
 * window never acts for the next person. An idle visit is first opened again, where the employee says so.
 */
export async function asPersonHelped(
	context: Context,
	{ visit: id, reopen }: { readonly visit: string | undefined; readonly reopen: boolean },
): Promise<Context | Problem> {
	if (mayHelpAtDesk(context.actor).kind !== 'yes') throw new NotAllowed('desk');
	const visit = id && isId(id) ? await ownVisit(context, id) : undefined;
	const state = visit && visitState(visit, context.now);
	if (!visit || state === 'over') return { key: key('visit-over') };
	if (state === 'idle') {
		if (!reopen) return { key: key('visit-idle') };
		await perform(context, reopenVisit, { visit: visit.id });
	} else await noteVisit(context, visit.id);
	const person = await findPerson(context, visit.personId);
	if (!person) return { key: key('visit-person-gone') };
	return { ...context, actor: await actorHelped(context, person, visit) };
}
