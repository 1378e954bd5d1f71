import { timingSafeEqual } from 'node:crypto';
import { isId, newId } from '../identifiers.ts';
import { keyedHash } from '../keyed-hash.ts';

/** How long a form may lie open. Never longer than its key is remembered (idempotency.ts). */
export const formOpenHours = 47;

/** A form's own identity: its idempotency key, when it was opened, and our mark that we made it. */
export interface FormToken {
	readonly key: string;
	readonly openedAt: Date;
}

/** Mints the hidden field of a form with text: the key that makes a double click count once, or one more time for a key. */
export function mintFormToken(secret: Buffer, now: Date, key: string = newId()): string {
	const stem = `${key}.${now.getTime().toString(36)}`;
	return `${stem}.${mark(secret, stem)}`;
}

/** Reads the hidden field back; `undefined` when it is not ours or has lain open too long. */
export function readFormToken(secret: Buffer, text: string | undefined, now: Date): FormToken | undefined {
	const [key, opened, given] = text?.split('.') ?? [];
	if (!key || !opened || !given || !isId(key)) return undefined;
	const expected = Buffer.from(mark(secret, `${key}.${opened}`));
	const actual = Buffer.from(given);
	if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined;
	const openedAt = new Date(Number.parseInt(opened, 36));
	const age = now.getTime() - openedAt.getTime();
	return age < -60_000 || age > formOpenHours * 3_600_000 ? undefined : { key, openedAt };
}

function mark(secret: Buffer, stem: string): string {
	return keyedHash(secret, stem).toString('base64url').slice(0, 22);
}
