import type { CommentKind } from './stance.ts';

/** A comment's place in the conversation. */
export interface CommentPlace {
	readonly id: string;
	/** The contribution that the conversation is about. */
	readonly aboutId: string;
	/** The voice that a reply belongs to. */
	readonly parentId: string | null;
	readonly kind: CommentKind;
	readonly withdrawnAt: Date | null;
	/** When it was hidden: its place stays, and says why. */
	readonly hiddenAt: Date | null;
}

/** One voice with the replies to it. */
export interface PlacedThread<Place> {
	readonly voice: Place;
	readonly replies: readonly Place[];
}

/** The voice that a reply to this comment joins: two levels and no more. */
export function voiceToReplyTo(place: Pick<CommentPlace, 'id' | 'parentId'>): string {
	return place.parentId ?? place.id;
}

/**
 * Gathers voices and replies into threads, both in the order given. A reply without its voice is left out; a voice that was
 * taken back stays as a place while others have replied to it; replies that were taken back go. What is hidden keeps its place.
 */
export function threadsOf<Place extends Pick<CommentPlace, 'id' | 'parentId' | 'withdrawnAt' | 'hiddenAt'>>(
	places: readonly Place[],
): PlacedThread<Place>[] {
	const replies = new Map<string, Place[]>();
	for (const place of places) {
		if (place.parentId === null || isGone(place)) continue;
		replies.set(place.parentId, [...(replies.get(place.parentId) ?? []), place]);
	}
	return places
		.filter((place) => place.parentId === null)
		.map((voice) => ({ voice, replies: replies.get(voice.id) ?? [] }))
		.filter(({ voice, replies: to }) => !isGone(voice) || to.length > 0);
}

function isGone({ withdrawnAt, hiddenAt }: Pick<CommentPlace, 'withdrawnAt' | 'hiddenAt'>): boolean {
	return withdrawnAt !== null && hiddenAt === null;
}
