import type { Level } from '../../platform/permission.ts';

/** Which ways of signing in are worth offering. */
export interface WaysIn {
	readonly mail: boolean;
	readonly code: boolean;
	readonly mitId: boolean;
}

/** Only the ways that reach the level that is asked for; MitID only where the municipality has it. */
export function waysTo(level: Level, has: { readonly mitId: boolean }): WaysIn {
	return { mail: level <= 1, code: level <= 2, mitId: has.mitId };
}
