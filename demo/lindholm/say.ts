import type { Comment, Stance } from '../types.ts';

type Extra = Partial<Pick<Comment, 'replyTo' | 'enteredBy' | 'channel' | 'showAs'>>;

/** A comment in one line; `reply` stands for a reply without a stance. */
export function say(
	key: string,
	contribution: string,
	by: string,
	stance: Stance | 'reply',
	day: number,
	hour: number,
	text: string,
	extra: Extra = {},
): Comment {
	const position = stance === 'reply' ? {} : { stance };
	return { key, contribution, by, ...position, text, day, hour, channel: 'web', showAs: 'name', ...extra };
}

/** A reply comes under a comment and takes no side. */
export function reply(to: Comment, by: string, day: number, hour: number, text: string, extra: Extra = {}): Comment {
	return say(`${to.key}-reply`, to.contribution, by, 'reply', day, hour, text, { replyTo: to.key, ...extra });
}
