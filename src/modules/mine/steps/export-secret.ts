import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/** The secret of a file's link, made from its random id by our key: what lies in the database opens nothing. */
export function exportSecret(context: Context, exportId: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `own-data:${exportId}`).toString('base64url');
}
