import type { Actor } from '../../platform/actor.ts';
import { atLevel, no, type Permission, yes } from '../../platform/permission.ts';
import { maySteerProcess, type ParticipationProcess } from '../processes/index.ts';
import type { Documentation } from './documentation.ts';

/** A process with its documentation, where it has one. */
export interface WithProcess {
	readonly process: ParticipationProcess;
}

/** Whoever steers the process documents it. */
export function mayDocument(actor: Actor, { process }: WithProcess): Permission {
	return maySteerProcess(actor, process);
}

/** Whoever signs in says what was learned: one remark a person. */
export function mayRemark(actor: Actor): Permission {
	return atLevel(actor, 1);
}

/** What other catalogues tell is taken in by the program alone. */
export function mayTakeIn(actor: Actor): Permission {
	return actor.kind === 'system' ? yes : no;
}

/** Everybody sees what is shown of a published process. */
export function maySeeDocumentation(
	_actor: Actor,
	{ documentation, process }: WithProcess & { readonly documentation: Pick<Documentation, 'publishedVersion'> },
): Permission {
	return documentation.publishedVersion !== null && process.publishedAt !== null ? yes : no;
}

/** Whether a process can be known of by those who document it: a visitor may be an employee whose session ended. */
export function isProcessThereFor(actor: Actor, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || actor.kind === 'visitor' || maySteerProcess(actor, process).kind === 'yes';
}
