import { type ContributionState, isAnswered } from '../contributions/index.ts';
import { dueOf, isNear } from './due.ts';

/** The piles on the desk, in the order they are shown. */
export const piles = ['waiting', 'received', 'considered', 'near', 'late', 'answered'] as const;

/** One pile. */
export type Pile = (typeof piles)[number];

/** How a pile is called in an address. */
export const pileWords: Readonly<Record<Pile, string>> = {
	waiting: 'venter',
	received: 'modtaget',
	considered: 'overvejes',
	near: 'snart',
	late: 'over-fristen',
	answered: 'besvaret',
};

/** The pile that an address names; the one of everything that waits where it names none. */
export function pileOf(word: string | undefined): Pile {
	return piles.find((pile) => pileWords[pile] === word) ?? 'waiting';
}

/** A process as the desk counts it. */
export interface CountedProcess {
	readonly id: string;
	readonly promiseBy: string;
	readonly byState: ReadonlyMap<ContributionState, number>;
}

/** Which processes have pieces in a pile: a promise is made for a whole process, so its pieces are near or late together. */
export function processesInPile<Process extends Pick<CountedProcess, 'promiseBy'>>(
	pile: Pile,
	processes: readonly Process[],
	today: string,
): Process[] {
	return processes.filter(({ promiseBy }) => {
		const due = dueOf(promiseBy, today);
		if (pile === 'near') return isNear(due);
		return pile === 'late' ? due.kind === 'late' : true;
	});
}

/** How many pieces lie in a pile. */
export function countPile(pile: Pile, processes: readonly CountedProcess[], today: string): number {
	let count = 0;
	for (const { byState } of processesInPile(pile, processes, today))
		for (const [state, number] of byState) if (belongs(pile, state)) count += number;
	return count;
}

function belongs(pile: Pile, state: ContributionState): boolean {
	if (pile === 'answered') return isAnswered(state);
	if (pile === 'received') return state === 'received';
	if (pile === 'considered') return state === 'under-consideration';
	return !isAnswered(state);
}
