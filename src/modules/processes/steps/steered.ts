import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Permission } from '../../../platform/permission.ts';
import { maySteerProcess } from '../permissions.ts';
import type { ParticipationProcess } from '../process.ts';
import { lockProcess } from '../reads/read-process.ts';

/** A process while somebody steers it: locked, so that two who edit at once do so one after the other. */
export interface Steered {
	readonly process: ParticipationProcess;
}

/** Loads and locks the process of an act. Somebody else's draft is not there. */
export async function loadSteered(context: Context, input: { readonly slug: string }): Promise<Steered | undefined> {
	const process = await lockProcess(context, input.slug);
	return process && isThereFor(context.actor, process) ? { process } : undefined;
}

/** Whether a process can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isThereFor(actor: Actor, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || actor.kind === 'visitor' || maySteerProcess(actor, process).kind === 'yes';
}

/** Whoever steers the process. */
export function maySteer(actor: Actor, facts: Steered): Permission {
	return maySteerProcess(actor, facts.process);
}

/** What the journal says: it was about this process. */
export function aboutProcess(facts: Steered): { kind: string; id: string } {
	return { kind: 'process', id: facts.process.id };
}
