import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import { mayEnterIn, mayStartProcess, type ParticipationProcess } from '../processes/index.ts';

/** The queue is for every employee; what lies in it is only that of the processes they look after. */
export function mayUseQueue(actor: Actor): Permission {
	return mayStartProcess(actor);
}

/** Employees of the process; in a process of an organisation any of them, as the rules are the municipality's. */
export function mayModerate(actor: Actor, { process }: { readonly process: ParticipationProcess }): Permission {
	return actor.staff && mayEnterIn(actor, process).kind === 'yes' ? yes : no;
}

/** A person's own decisions are theirs to read and to appeal; whose they are is seen when they are loaded. */
export function mayAppeal(actor: Actor): Permission {
	return actor.kind === 'system' ? no : atLevel(actor, 1);
}
