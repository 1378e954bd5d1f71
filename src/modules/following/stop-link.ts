import type { Context } from '../../platform/context.ts';
import { keyedHash } from '../../platform/keyed-hash.ts';

/**
 * The secret of the link that stops a person's mails: the same in every mail, so that the link of an old one works too. It is made from a
 * key beside the database, which keeps only a hash of it, and it is good for nothing else.
 */
export function stopSecret({ runtime }: Context, person: string): string {
	return keyedHash(runtime.keys.named('mail'), `stop:${person}`).toString('base64url');
}
