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

/** A plan that people respond to, or that came of it. */
export interface HeardPlan {
	readonly title: string;
	readonly path: string;
	/** Where it is written, for those who write it. */
	readonly writingPath: string;
}

/** Who knows what was decided after a consultation: a module above this one. */
export interface OutcomeSource {
	readonly actionsAfter: (context: Context, consultationId: string) => Promise<readonly OutcomeAction[]>;
	/** The plans that are heard in it, of those that everybody can read. */
	readonly plansHeard: (context: Context, consultationId: string) => Promise<readonly HeardPlan[]>;
	/** Where each paragraph of the material stands in what was heard, as it reads now, by its number. */
	readonly paragraphsNow: (context: Context, consultationId: string) => Promise<ReadonlyMap<number, string>>;
}

let inUse: OutcomeSource = {
	actionsAfter: async () => [],
	plansHeard: async () => [],
	paragraphsNow: async () => new Map(),
};

/** Tells this module who knows it; called once when the program is put together. */
export function useOutcomes(source: OutcomeSource): void {
	inUse = source;
}

/** Who knows it in the program as it was put together. */
export function outcomesInUse(): OutcomeSource {
	return inUse;
}
