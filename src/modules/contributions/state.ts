/** The ways a contribution can be answered. */
export const outcomes = ['taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere'] as const;

/** One way of being answered. */
export type AnswerState = (typeof outcomes)[number];

/** Every state of a contribution, in the order of its life. */
export const states = ['received', 'under-consideration', ...outcomes] as const;

/** Where a contribution is. */
export type ContributionState = (typeof states)[number];

/** Whether the contributor has been answered. */
export function isAnswered(state: ContributionState): state is AnswerState {
	return (outcomes as readonly string[]).includes(state);
}
