import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/**
 * The secret of a sign-up's link, made from its id by our key: what lies in the database is no key to anybody's sign-up. It opens one
 * page, on which one can sign off and nothing else.
 */
export function signUpSecret(context: Context, signUpId: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `sign-up:${signUpId}`).toString('base64url');
}
