import { canonicalIdentity, type GivenIdentity } from '../people/index.ts';

/** The most people on one list. */
export const mostSupporters = 50;

/** One person on a list of supporters, as staff typed them. */
export type TypedSupporter =
	| { readonly ok: true; readonly identity: GivenIdentity }
	| { readonly ok: false; readonly line: string };

/**
 * Reads a list of supporters, one person a line: an e-mail address, a phone number, a CPR number, or name and address. A name
 * may stand before the first three, with a comma or semicolon between. Empty lines and list marks go.
 */
export function readSupporters(text: string): TypedSupporter[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
		.filter((line) => line !== '')
		.map(readSupporter);
}

function readSupporter(line: string): TypedSupporter {
	const parts = line.split(/[,;\t]/).map((part) => part.trim());
	for (const part of [line, parts.at(-1) ?? '', parts[0] ?? '']) {
		for (const kind of ['email', 'cpr', 'phone'] as const) {
			if (canonicalIdentity({ kind, value: part })) return { ok: true, identity: { kind, value: part } };
		}
	}
	// A name alone is not a person: two neighbours may share it.
	const isNameAndAddress =
		/\p{L}{2}/u.test(line) && /\d/.test(line) && line.split(/\s+/).length >= 3 && !line.includes('@');
	const identity: GivenIdentity = { kind: 'address', value: line };
	return isNameAndAddress && canonicalIdentity(identity) ? { ok: true, identity } : { ok: false, line };
}
