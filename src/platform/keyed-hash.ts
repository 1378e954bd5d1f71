import { createHmac } from 'node:crypto';

/** Hashes a text so that nobody without the key can find the text by trying (HMAC-SHA-256). */
export function keyedHash(key: Buffer, text: string | Buffer): Buffer {
	return createHmac('sha256', key).update(text).digest();
}
