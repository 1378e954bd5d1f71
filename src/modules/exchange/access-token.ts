import type { Level } from '../../platform/permission.ts';

/** What lets a program act for its person. The secret is told once, and stored only as a hash. */
export interface AccessToken {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly level: Level;
	readonly staff: boolean;
	readonly madeAt: Date;
	readonly expiresAt: Date;
	/** A date, not an hour: enough to see that something is used, too little to follow somebody. */
	readonly lastUsedOn: string | null;
	readonly revokedAt: Date | null;
}

/** How long a token may live, in days. */
export const lifetimes = [30, 90, 365] as const;

/** The most tokens that one person may have in use at a time. */
export const mostInUse = 20;

/** The most scopes of one token. */
export const mostScopes = 100;

/** The longest name of a token. */
export const tokenNameLimit = 60;

/** What stands before the secret, so that whoever finds one in a file knows what it is and whose. */
const mark = 'samskab_';

/** A secret as it is shown to its person. */
export function shownSecret(secret: string): string {
	return mark + secret;
}

/** The secret in what a program shows; undefined when it is none of ours. */
export function secretIn(shown: string): string | undefined {
	return shown.startsWith(mark) ? shown.slice(mark.length) : undefined;
}

/** Whether a token can be used, was closed, or has run out. */
export function tokenState(
	token: Pick<AccessToken, 'revokedAt' | 'expiresAt'>,
	now: Date,
): 'in-use' | 'revoked' | 'expired' {
	if (token.revokedAt !== null) return 'revoked';
	return token.expiresAt > now ? 'in-use' : 'expired';
}
