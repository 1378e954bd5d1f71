import type { Level } from '../../platform/permission.ts';

/** A visit that nothing was done in for this long may have somebody else standing at the desk. */
export const idleMs = 30 * 60_000;

/** One person at one employee's desk. */
export interface DeskVisit {
	readonly id: string;
	readonly employeeId: string;
	readonly personId: string;
	readonly level: Level;
	readonly openedAt: Date;
	readonly seenAt: Date;
	readonly endedAt: Date | null;
}

/** How the employee knows who it is: they have seen proof or know the person, or have only been told. */
export const assurances = ['seen', 'told'] as const;

/** One of those. */
export type Assurance = (typeof assurances)[number];

/** Where a visit stands: one that lay idle is opened again before anything more is done in it. */
export function visitState(visit: Pick<DeskVisit, 'seenAt' | 'endedAt'>, now: Date): 'open' | 'idle' | 'over' {
	if (visit.endedAt !== null) return 'over';
	return now.getTime() - visit.seenAt.getTime() > idleMs ? 'idle' : 'open';
}

/**
 * How surely the person is known in a visit. An employee vouches, which is level 2 and never MitID; who has only said who they are
 * is known as by an e-mail at most, where they have one with us.
 */
export function levelOfVisit(assurance: Assurance, knownLevel: number): Level {
	if (assurance === 'seen') return 2;
	return knownLevel >= 1 ? 1 : 0;
}
