import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A key is made ready once: doing so at every hash costs several times the hash. It is forgotten with the bytes it was made of. */
const ready = new WeakMap<Buffer, KeyObject>();

/** Hashes a text so that nobody without the key can find the text by trying (HMAC-SHA-256). */
export function keyedHash(key: Buffer, text: string | Buffer): Buffer {
	let made = ready.get(key);
	if (!made) {
		made = createSecretKey(key);
		ready.set(key, made);
	}
	return createHmac('sha256', made).update(text).digest();
}
