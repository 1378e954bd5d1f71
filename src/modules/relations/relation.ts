/** How one matter can be tied to another. The first is the subject: an answer *answers* a proposal. */
export const relationTypes = ['led-to', 'answers', 'decides', 'carries-out', 'documents', 'concerns'] as const;

/** One kind of tie. */
export type RelationType = (typeof relationTypes)[number];

/** Anything public that can stand in a thread. */
export interface MatterRef {
	readonly kind: string;
	readonly id: string;
}
