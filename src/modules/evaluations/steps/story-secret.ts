import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/** The secret of a story's own link, made from its id by our key: it is in no table, and leads to nobody. */
export function storySecret(context: Context, id: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `story:${id}`).toString('base64url');
}

/** Whether somebody holds the link of a story. */
export function holdsStory(context: Context, id: string, secret: string): boolean {
	const [own, shown] = [Buffer.from(storySecret(context, id)), Buffer.from(secret)];
	return own.length === shown.length && timingSafeEqual(own, shown);
}
