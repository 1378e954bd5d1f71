import { endVisit } from '../../src/modules/desk/acts/end-visit.ts';
import { asPersonHelped, openVisit } from '../../src/modules/desk/index.ts';
import type { AnyAct } from '../../src/platform/act.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { World } from './world.ts';

/** Somebody comes to the desk, shows who they are, and an employee does it for them. */
export async function actAtTheDesk(
	world: World,
	at: Date,
	{ employee, person }: { readonly employee: Actor; readonly person: Actor },
	act: AnyAct,
	input: unknown,
): Promise<Record<string, unknown>> {
	const { visit } = await world.act(at, employee, openVisit, { person: person.personId, assurance: 'seen' });
	const helped = await asPersonHelped(world.context(at, employee), { visit: String(visit), reopen: false });
	if ('key' in helped) throw new Error(`The demonstration's visit at the desk was refused: ${helped.key}`);
	const answer = await world.act(at, helped.actor, act, input);
	await world.act(at, employee, endVisit, { visit });
	return answer;
}
