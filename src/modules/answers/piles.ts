import type { InboxCounts, InboxPile } from '../contributions/index.ts';
import { dueOf, isNear } from './due.ts';

/** The piles of the inbox, in the order they are shown. */
export const piles = ['waiting', 'mine', 'unassigned', 'near', 'late', 'considered', 'flagged', 'answered'] as const;

/** One pile. */
export type Pile = (typeof piles)[number];

/** How a pile is called in an address. */
export const pileWords: Readonly<Record<Pile, string>> = {
	waiting: 'venter',
	mine: 'mine',
	unassigned: 'ingen-har-det',
	near: 'snart',
	late: 'over-fristen',
	considered: 'overvejes',
	flagged: 'anmeldt',
	answered: 'besvaret',
};

/** The pile that an address names; the one of everything that waits where it names none. */
export function pileOf(word: string | undefined): Pile {
	return piles.find((pile) => pileWords[pile] === word) ?? 'waiting';
}

/** The pile that the rows know; near and late are the same pile of fewer processes. */
export function rowPile(pile: Pile): InboxPile {
	return pile === 'near' || pile === 'late' ? 'waiting' : pile;
}

/** Whether what lies in a pile waits for an answer, so that many can be answered at once. */
export function isOfWaiting(pile: Pile): boolean {
	return pile !== 'answered' && pile !== 'flagged';
}

/** Which processes have pieces in a pile: a promise is made for a whole process, so its pieces are near or late together. */
export function processesInPile<Process extends { readonly promiseBy: string }>(
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
export function countPile(
	pile: Pile,
	processes: readonly { readonly id: string; readonly promiseBy: string }[],
	counts: ReadonlyMap<string, InboxCounts>,
	today: string,
): number {
	const inPile = processesInPile(pile, processes, today);
	return inPile.reduce((sum, { id }) => sum + (counts.get(id)?.[rowPile(pile)] ?? 0), 0);
}
