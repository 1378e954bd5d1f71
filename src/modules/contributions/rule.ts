/** The rules of the conversation, in the order they are published: whatever is hidden is hidden for one of them. */
export const ruleKeys = ['respect', 'private', 'advert', 'pictures', 'unlawful', 'elsewhere'] as const;

/** One of the rules. */
export type RuleKey = (typeof ruleKeys)[number];

/** The number that a rule is published under. */
export function ruleNumber(rule: RuleKey): number {
	return ruleKeys.indexOf(rule) + 1;
}

/** Where everybody can read it. */
export function rulePath(rule: RuleKey): string {
	return `/regler#regel-${ruleNumber(rule)}`;
}
