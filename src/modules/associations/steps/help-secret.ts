import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/**
 * The secret of a request's link, made from its id by our key: it can be written into each mail, and what lies in the database opens
 * nothing.
 */
export function helpSecretOf(context: Context, requestId: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `help-request:${requestId}`).toString('base64url');
}

/** The page of a request, for the group. */
export function helpPath(context: Context, requestId: string): string {
	return `/hjaelp/${helpSecretOf(context, requestId)}`;
}
