import type { Context } from '../../../platform/context.ts';
import { hashSecret, newId } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/** What names a receipt among ourselves. It may be stored and stand in staff's addresses: alone it opens nothing. */
export type ReceiptName = string;

/** A new receipt: its name, and the hash under which its secret is found. */
export function newReceipt(context: Context): { readonly name: ReceiptName; readonly hash: Buffer } {
	const name = newId();
	return { name, hash: hashSecret(receiptSecret(context, name)) };
}

/**
 * The secret of a receipt's link, made from its name by our key: so an act's kept answer, which lies in the database, is no key
 * to anybody's receipt.
 */
export function receiptSecret(context: Context, name: ReceiptName): string {
	return keyedHash(context.runtime.keys.named('preview'), `receipt:${name}`).toString('base64url');
}
