import type { Context } from '../../platform/context.ts';

/** What an area forgets by a rule of its own; answers how many rows. */
export type RetentionRules = Readonly<Record<string, (context: Context) => Promise<number>>>;

let rules: RetentionRules = {};

/** Tells what the areas forget by rules of their own; the program does it at its start, for no module knows all others. */
export function useRetentionRules(all: RetentionRules): void {
	rules = all;
}

/** The rules in use. */
export function retentionRulesInUse(): RetentionRules {
	return rules;
}
