/** The parts that those who took part write on: what only they know. */
export const remarkParts = ['learning', 'good', 'advice'] as const;

/** One of them. */
export type RemarkPart = (typeof remarkParts)[number];

/** Whether a part of a documentation is one that those who took part write on too. */
export function isRemarkPart(part: string): part is RemarkPart {
	return (remarkParts as readonly string[]).includes(part);
}

/** What staff decide about showing a remark. */
export const remarkDecisions = ['shown', 'kept-back'] as const;

/** One of them. */
export type RemarkDecision = (typeof remarkDecisions)[number];

/** What somebody who took part says of it. */
export interface Remark {
	readonly id: string;
	readonly authorId: string;
	readonly words: Readonly<Record<RemarkPart, string>>;
	readonly nameHidden: boolean;
	readonly sentAt: Date;
	/** The screening saw something: it waits until staff have looked. */
	readonly held: boolean;
	readonly decision: RemarkDecision | null;
	/** Why it was kept back; its author reads it. */
	readonly reason: string;
}

/** How long each part of a remark may be, in characters, and the reason for keeping one back. */
export const remarkLimits = { part: 2_000, reason: 400 } as const;

/** Where a remark is: everybody reads it, it waits for staff, or staff keep it back. */
export type RemarkState = 'shown' | 'waiting' | 'kept-back';

/** Where a remark is. As other texts it is shown at once, unless something speaks against it. */
export function remarkState({ held, decision }: Pick<Remark, 'held' | 'decision'>): RemarkState {
	return decision ?? (held ? 'waiting' : 'shown');
}

/**
 * Whether a remark waits when it is sent: the screening saw something, or what stood before was kept back and somebody must look
 * whether it is better now.
 */
export function waits(before: Pick<Remark, 'decision' | 'held'> | undefined, signals: readonly unknown[]): boolean {
	const was = before && remarkState(before);
	return signals.length > 0 || was === 'kept-back' || was === 'waiting';
}

/** The words of a remark as one text, for the screening. */
export function remarkText(words: Readonly<Record<RemarkPart, string>>): string {
	return remarkParts
		.map((part) => words[part])
		.filter(Boolean)
		.join('\n\n');
}
