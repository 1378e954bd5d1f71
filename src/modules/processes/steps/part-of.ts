import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Permission } from '../../../platform/permission.ts';
import type { ParticipationProcess } from '../process.ts';
import { partsOf } from '../reads/read-parts.ts';
import { loadSteered, maySteer } from './steered.ts';

/** A part of a process while somebody steers it, with the parts of its kind in their order. */
export interface SteeredPart<Part> {
	readonly process: ParticipationProcess;
	readonly part: Part;
	readonly all: readonly Part[];
}

/** Loads a phase, a theme or an option of a process by its id, in Danish. One of another process is not there. */
export async function loadPart<Kind extends 'phases' | 'themes' | 'options'>(
	context: Context,
	kind: Kind,
	input: { readonly slug: string; readonly id: string },
): Promise<SteeredPart<Awaited<ReturnType<typeof partsOf>>[Kind][number]> | undefined> {
	const steered = await loadSteered(context, input);
	if (!steered) return undefined;
	const all = (await partsOf({ ...context, language: 'da' }, steered.process.id))[kind];
	const part = all.find(({ id }) => id === input.id);
	return part && { process: steered.process, part, all };
}

/** Whoever steers the process may change its parts. */
export function maySteerPart(actor: Actor, facts: SteeredPart<unknown>): Permission {
	return maySteer(actor, facts);
}
