import type { Contribution } from '../contributions/index.ts';

/** Whether an employee wrote this as an employee; what staff take down for others has another author or none. */
export function isByStaff(contribution: Pick<Contribution, 'authorId' | 'enteredBy'>): boolean {
	return contribution.authorId !== null && contribution.enteredBy === contribution.authorId;
}
