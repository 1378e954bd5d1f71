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
	/** The day that was decided. */
	readonly decidedDueOn: string;
	/** The day by now: staff may have said another. */
	readonly dueOn: string;
	readonly state: ActionState;
	readonly note: string;
	/** Rises with each change, so that whoever comes second is told. */
	readonly version: number;
	readonly changedAt: Date;
}

/** What was said of an action once. */
export interface ActionTelling {
	readonly planId: string;
	readonly part: number;
	readonly state: ActionState;
	readonly note: string;
	readonly dueOn: string;
	readonly toldAt: Date;
}

type Dated = Pick<PlanAction, 'state' | 'dueOn'>;
type Decided = Dated & Pick<PlanAction, 'decidedDueOn'>;

/** Whether it is neither done nor dropped. */
export function isOpenAction({ state }: Pick<PlanAction, 'state'>): boolean {
	return state === 'planned' || state === 'begun';
}

/** Whether it should have been done by now, and is neither done nor dropped. Its day is its own to the end. */
export function isOverdue(action: Dated, today: string): boolean {
	return isOpenAction(action) && action.dueOn < today;
}

/** How an action is late: its day is over and nobody has said another, or it has got a later day than was decided. */
export function latenessOf(action: Decided, today: string): 'overdue' | 'postponed' | undefined {
	if (isOverdue(action, today)) return 'overdue';
	return isOpenAction(action) && action.dueOn > action.decidedDueOn ? 'postponed' : undefined;
}

/** Why what is said of an action is not enough: who drops it, gives it longer, or leaves it late, says why. */
export function whyTellingIsRefused(
	action: Pick<PlanAction, 'dueOn'>,
	wish: { readonly state: ActionState; readonly dueOn: string; readonly note: string },
	today: string,
): 'action-note-missing' | 'action-late-unexplained' | undefined {
	if (wish.note !== '') return undefined;
	if (wish.state === 'dropped' || wish.dueOn > action.dueOn) return 'action-note-missing';
	return isOverdue(wish, today) ? 'action-late-unexplained' : undefined;
}

/** How many of some actions are done, and how many are late. */
export interface ActionCount {
	readonly all: number;
	readonly done: number;
	readonly late: number;
}

/** How many of some actions are done and how many are late; what was dropped is none of them. */
export function countActions(actions: readonly Decided[], today: string): ActionCount {
	const standing = actions.filter(({ state }) => state !== 'dropped');
	return {
		all: standing.length,
		done: standing.filter(({ state }) => state === 'done').length,
		late: standing.filter((action) => latenessOf(action, today) !== undefined).length,
	};
}
