/** How one matter can be tied to another. The first is the subject: an answer *answers* a proposal. */
export const relationTypes = ['led-to', 'answers', 'decides', 'carries-out', 'documents', 'concerns'] as const;

/** One kind of tie. */
export type RelationType = (typeof relationTypes)[number];

/** Anything public that can stand in a thread. */
export interface MatterRef {
	readonly kind: string;
	readonly id: string;
}

/** A tie turned so that what came first stands first. */
export interface Tie {
	readonly type: RelationType;
	readonly earlier: MatterRef;
	readonly later: MatterRef;
}

/** Only *led to* is said by what came first; every other tie is said by what came after. */
export function tieOf(from: MatterRef, type: RelationType, to: MatterRef): Tie {
	return type === 'led-to' ? { type, earlier: from, later: to } : { type, earlier: to, later: from };
}

/** One text for a matter, to find it by. */
export function matterKey(matter: MatterRef): string {
	return `${matter.kind} ${matter.id}`;
}
