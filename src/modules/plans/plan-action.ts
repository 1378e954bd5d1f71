/** How far an action is. What is dropped is told with its reason, as what is done. */
export const actionStates = ['planned', 'begun', 'done', 'dropped'] as const;

/** One of them. */
export type ActionState = (typeof actionStates)[number];

/** What is done about one measure of an adopted plan. */
export interface PlanAction {
	readonly planId: string;
	/** The part of the plan that it carries out. */
	readonly part: number;
	readonly text: string;
	readonly departmentId: string;
	readonly dueOn: string;
	readonly state: ActionState;
	readonly note: string;
	/** Rises with each change, so that whoever comes second is told. */
	readonly version: number;
	readonly changedAt: Date;
}

/** Whether it should have been done by now, and is neither done nor dropped. Its day is its own to the end. */
export function isOverdue({ state, dueOn }: Pick<PlanAction, 'state' | 'dueOn'>, today: string): boolean {
	return (state === 'planned' || state === 'begun') && dueOn < today;
}

/** Why what is said of an action is not enough: who drops it, or gives it longer, says why. */
export function whyTellingIsRefused(
	action: Pick<PlanAction, 'dueOn'>,
	wish: { readonly state: ActionState; readonly dueOn: string; readonly note: string },
): 'action-note-missing' | undefined {
	const needsWords = wish.state === 'dropped' || wish.dueOn > action.dueOn;
	return needsWords && wish.note === '' ? 'action-note-missing' : undefined;
}

/** How many of some actions are done, and how many are late. */
export interface ActionCount {
	readonly all: number;
	readonly done: number;
	readonly overdue: number;
}

/** How many of some actions are done and how many are overdue; what was dropped is none of them. */
export function countActions(actions: readonly Pick<PlanAction, 'state' | 'dueOn'>[], today: string): ActionCount {
	const standing = actions.filter(({ state }) => state !== 'dropped');
	return {
		all: standing.length,
		done: standing.filter(({ state }) => state === 'done').length,
		overdue: standing.filter((action) => isOverdue(action, today)).length,
	};
}
