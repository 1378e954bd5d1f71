import type { Context } from '../../platform/context.ts';

/** One thing that is done about what was decided after a consultation. */
export interface OutcomeAction {
	readonly text: string;
	/** How far it is, in words. */
	readonly state: string;
	readonly isLate: boolean;
	/** Where everything about it is read. */
	readonly path: string;
}

/** Who knows what was decided after a consultation: a module above this one. */
export interface OutcomeSource {
	readonly actionsAfter: (context: Context, consultationId: string) => Promise<readonly OutcomeAction[]>;
}

let inUse: OutcomeSource = { actionsAfter: async () => [] };

/** Tells this module who knows it; called once when the program is put together. */
export function useOutcomes(source: OutcomeSource): void {
	inUse = source;
}

/** Who knows it in the program as it was put together. */
export function outcomesInUse(): OutcomeSource {
	return inUse;
}
