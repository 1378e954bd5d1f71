/** A proposal to change a motion, or to change such a proposal. */
export interface MovedAmendment {
	readonly id: string;
	/** The amendment that it would change; the motion itself where none is named. */
	readonly amends?: string;
	/** How far it is from the text, as the chair sees it: the larger, the further. Only used where rivals are put furthest first. */
	readonly distance?: number;
}

/** One vote of the sequence; several ids are voted on together. */
export interface VoteStep {
	readonly ids: readonly string[];
}

/**
 * In which order a motion and its amendments are voted on: amendments before the motion, amendments to an amendment before it, each by itself
 * (ministry of the interior, 3 April 2001). Rivals come as they were moved, or the furthest from the text first (as in the General Assembly,
 * rule 90). Throws where an amendment changes something that is not there, or itself.
 */
export function votingSequence(
	motion: string,
	amendments: readonly MovedAmendment[],
	among: 'as-moved' | 'furthest-first' = 'as-moved',
): VoteStep[] {
	const known = new Set([motion, ...amendments.map(({ id }) => id)]);
	if (known.size !== amendments.length + 1) throw new RangeError('Two amendments have the same name.');
	for (const { id, amends } of amendments)
		if (amends !== undefined && !known.has(amends))
			throw new RangeError(`${id} would change ${amends}, which is not moved.`);

	const rivals = (target: string) => {
		const moved = amendments.filter(({ amends }) => (amends ?? motion) === target);
		return among === 'as-moved' ? moved : moved.toSorted((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
	};
	const before = (target: string): string[] => [...rivals(target).flatMap(({ id }) => before(id)), target];
	const order = before(motion);
	if (order.length !== known.size) throw new RangeError('Some amendments would change each other in a circle.');
	return order.map((id) => ({ ids: [id] }));
}

/** Amendments may be voted on together only where everybody present agrees (ministry of the interior, 3 April 2001). */
export function mayVoteTogether(ids: readonly string[], consents: number, present: number): boolean {
	return ids.length < 2 || (present > 0 && consents === present);
}
