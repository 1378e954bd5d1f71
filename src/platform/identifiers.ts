import { createHash, randomBytes, randomInt } from 'node:crypto';
import { checkValue } from './check-sign.ts';
import { normalized } from './security/safe-text.ts';

/** Ids of one process rise even within a millisecond, so that new rows land at the end of an index. */
const ownIds = { ms: 0, counter: 0 };
/** A given time (a test's clock, an import of old pieces) must not push the ids of now ahead of their time. */
const datedIds = { ms: 0, counter: 0 };

const counterBits = 30;
const secretBytes = 32;
/** 32 signs, 5 bits each; those that look alike on paper (0 and O, 1 and I) are left out. */
const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** The signs of a code before its check sign. */
const codeSigns = 11;

/** Makes a new id (UUID version 7): its time first, then a rising counter, then chance. */
export function newId<Id extends string = string>(now?: Date): Id {
	const state = now ? datedIds : ownIds;
	const ms = now ? Math.max(0, now.getTime()) : Math.max(Date.now(), state.ms);
	if (ms !== state.ms) {
		state.ms = ms;
		state.counter = randomInt(2 ** (counterBits - 1));
	} else {
		state.counter += 1 + randomInt(16);
		if (state.counter >= 2 ** counterBits) {
			state.ms += 1;
			state.counter = randomInt(2 ** (counterBits - 1));
		}
	}
	return layOut(state.ms, state.counter) as Id;
}

/** Says whether a text is an id as this program makes them. */
export function isId(text: string): boolean {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** The instant that an id was made for. */
export function instantOfId(id: string): Date {
	return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}

/** Makes a secret for a link or a cookie: 256 bits that nobody can guess, safe in an address. */
export function newSecret(): string {
	return randomBytes(secretBytes).toString('base64url');
}

/** Says whether a text has the shape of a secret; says nothing about whether it is known. */
export function isSecret(text: string): boolean {
	return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What is stored instead of a secret, so that a reader of the database cannot use it. */
export function hashSecret(secret: string): Buffer {
	return createHash('sha256').update(secret, 'utf8').digest();
}

/** Makes a one-time code of 55 bits that a person can read aloud: three groups of four signs, the last one a check. */
export function newCode(): string {
	return codeFromBytes(randomBytes(codeSigns));
}

/** Writes the first eleven bytes, which must be beyond guessing, as a code with its check sign. */
export function codeFromBytes(bytes: Uint8Array): string {
	const values = Array.from(bytes.subarray(0, codeSigns), (byte) => byte % codeAlphabet.length);
	const signs = [...values, checkValue(values)].map((value) => codeAlphabet.charAt(value));
	return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether a code that `normalCode` let through was read wrongly: its check sign does not fit the others. */
export function isMistyped(code: string): boolean {
	const values = [...code.replaceAll('-', '')].map((sign) => codeAlphabet.indexOf(sign));
	return checkValue(values.slice(0, codeSigns)) !== values[codeSigns];
}

/** Brings a typed code to the form it was made in; undefined when it cannot be one. */
export function normalCode(typed: string): string | undefined {
	const bare = normalized(typed, 'NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}_.]+/gu, '');
	if (bare.length !== 12 || [...bare].some((sign) => !codeAlphabet.includes(sign))) return undefined;
	return bare.replace(/(.{4})(?=.)/g, '$1-');
}

function layOut(ms: number, counter: number): string {
	const time = ms.toString(16).padStart(12, '0');
	const high = (0x7000 | (counter >>> 18)).toString(16);
	const middle = (0x8000 | ((counter >>> 4) & 0x3fff)).toString(16);
	const chance = randomBytes(6);
	chance[0] = ((counter & 0x0f) << 4) | ((chance[0] ?? 0) & 0x0f);
	return `${time.slice(0, 8)}-${time.slice(8)}-${high}-${middle}-${chance.toString('hex')}`;
}
