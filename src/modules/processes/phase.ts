/** The kinds that a process has by itself, in their usual order. */
const ownPhaseKindNames = ['invitation', 'contribution', 'synthesis', 'answers', 'decision', 'action'] as const;

/** One of those. */
export type OwnPhaseKind = (typeof ownPhaseKindNames)[number];

/** A phase of a process; what fills it is known by its kind. */
export interface Phase {
	readonly id: string;
	readonly processId: string;
	readonly kind: string;
	readonly title: string;
	readonly startsOn: string;
	readonly endsOn: string | null;
	readonly position: number;
}

/** Whether a phase is over, running or to come on a day. */
export function phaseState(phase: Pick<Phase, 'startsOn' | 'endsOn'>, today: string): 'done' | 'current' | 'ahead' {
	if (today < phase.startsOn) return 'ahead';
	return phase.endsOn !== null && today > phase.endsOn ? 'done' : 'current';
}

/** One theme of a process, with a page of its own. */
export interface Theme {
	readonly id: string;
	readonly processId: string;
	readonly slug: string;
	readonly title: string;
	readonly lead: string;
	readonly text: string;
	readonly questions: readonly string[];
	readonly drawing: string;
	readonly position: number;
}

/** One of the answers to choose between; a proposal may stand for it, where it is supported and spoken about. */
export interface Option {
	readonly id: string;
	readonly processId: string;
	readonly title: string;
	readonly text: string;
	readonly position: number;
	readonly proposalNumber: number | null;
}
