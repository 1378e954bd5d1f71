/** Where a voice in the conversation stands. */
export const stances = ['for', 'against', 'question'] as const;

/** One of those places. */
export type Stance = (typeof stances)[number];

/** What a comment is: a voice of its own, or a reply to one. */
export type CommentKind = Stance | 'reply';

/** Longest comment. */
export const commentLimit = 2_000;

/** Longest title made from a comment's first words. */
const titleLimit = 80;

/** Whether a text names a stance. */
export function isStance(text: string | undefined): text is Stance {
	return (stances as readonly string[]).includes(text ?? '');
}

/** A question waits for an answer of its own; the other kinds follow what they are about. */
export function asksForAnswer(kind: CommentKind): boolean {
	return kind === 'question';
}

/** The first words of a comment, for lists where it stands alone. Never empty, never cut inside a word where it can be helped. */
export function titleOfComment(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= titleLimit) return line || '…';
	const cut = line
		.slice(0, titleLimit - 1)
		.toWellFormed()
		.replace(/\ufffd$/, '');
	const words = cut.replace(/\s+\S*$/, '');
	return `${(words.length > titleLimit / 2 ? words : cut).replace(/[\s.,;:–-]+$/, '')}…`;
}
