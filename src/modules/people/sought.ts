import { canonicalIdentity, type GivenIdentity } from './identity.ts';
import { cleanName } from './person.ts';

/** What an employee typed to find somebody: what the person is known by, or a name. */
export type Sought = { readonly identity: GivenIdentity } | { readonly name: string };

/** Shorter pieces of a name find half the town. */
const shortestName = 3;

/** Tells what was typed in the one field: a CPR number, an e-mail address, a telephone number or a name. */
export function readSought(typed: string): Sought | undefined {
	const value = typed.trim();
	if (/\d/.test(value) || value.includes('@')) {
		for (const kind of ['cpr', 'email', 'phone'] as const)
			if (canonicalIdentity({ kind, value }) !== undefined) return { identity: { kind, value } };
		return undefined;
	}
	const name = cleanName(value);
	return name.length < shortestName ? undefined : { name };
}

/** Enough of an e-mail address or a telephone number to tell two namesakes apart by asking, too little to write it down. */
export function hintOf(value: string): string {
	const at = value.lastIndexOf('@');
	if (at > 0) return `${value.slice(0, Math.min(2, at))}…${value.slice(at)}`;
	return `…${value.slice(-3)}`;
}
