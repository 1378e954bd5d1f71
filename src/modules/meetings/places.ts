/** Some people who come together, in one sign-up. */
export interface Party {
	readonly id: string;
	readonly headCount: number;
}

/** How a meeting stands: without a number of places there is always room. */
export interface Room {
	readonly places: number | null;
	/** Heads that have a place. */
	readonly taken: number;
}

/** How many places are free; undefined where there is always room. */
export function freePlaces({ places, taken }: Room): number | undefined {
	return places === null ? undefined : Math.max(0, places - taken);
}

/** Whether a new party gets a place at once: nobody walks past those who wait. */
export function isRoomFor(headCount: number, room: Room, waiting: number): boolean {
	const free = freePlaces(room);
	return free === undefined || (waiting === 0 && headCount <= free);
}

/**
 * Who moves up from the waiting list, in the order in which they signed up. A party too large for what is free keeps its turn, and those
 * behind it wait with it: a place in the line is a promise.
 */
export function whoMovesUp<Waiting extends Party>(room: Room, waiting: readonly Waiting[]): Waiting[] {
	const moved: Waiting[] = [];
	let { taken } = room;
	for (const party of waiting) {
		const free = freePlaces({ places: room.places, taken });
		if (free !== undefined && party.headCount > free) break;
		moved.push(party);
		taken += party.headCount;
	}
	return moved;
}
