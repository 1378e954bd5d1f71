import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/** How the ledger of the deleted knows somebody: with our key and the person's row at hand it can be found, with neither it is noise. */
export function erasureHash(context: Context, personId: string): Buffer {
	return keyedHash(context.runtime.keys.named('identity'), `erased:${personId}`);
}
