/** What a share is taken of: the votes for and against, those who were there, or everybody who could have been. */
export type Base = 'votesCast' | 'present' | 'members';

/** How much of what it takes, and what happens when as many are for as against. */
export interface MajorityRule {
	readonly share: readonly [numerator: number, denominator: number];
	/** Whether exactly the share is enough: "at least two thirds" is, "more than half" is not. */
	readonly inclusive: boolean;
	readonly base: Base;
	readonly tie: 'rejected' | 'chairCastingVote' | 'lot';
}

/** What was counted. Who is present and does not vote abstains; `present` and `members` are needed where the share is taken of them. */
export interface Count {
	readonly for: number;
	readonly against: number;
	readonly abstain: number;
	readonly present?: number;
	readonly members?: number;
}

export type Verdict = 'adopted' | 'rejected' | 'needsChair' | 'byLot';

/** More for than against; who abstains is not counted (Local Government Act, kommunestyrelsesloven, § 11(3); ministry, 25 May 2018). */
export const simpleMajority: MajorityRule = { share: [1, 2], inclusive: false, base: 'votesCast', tie: 'rejected' };

/**
 * Whether a vote is carried. Compared in whole numbers: for × denominator against base × numerator. Where as many are for as against, and the
 * share is of the votes cast, the rule's own way out of a tie decides; by Danish law the proposal then falls.
 */
export function decide(count: Count, rule: MajorityRule, chair?: 'for' | 'against'): Verdict {
	const base = baseOf(count, rule.base);
	const [numerator, denominator] = rule.share;
	const has = BigInt(count.for) * BigInt(denominator);
	const needs = BigInt(base) * BigInt(numerator);
	if (count.for > 0 && (has > needs || (rule.inclusive && has === needs))) return 'adopted';
	const tied = rule.base === 'votesCast' && count.for === count.against && count.for > 0 && has === needs;
	if (!tied || rule.tie === 'rejected') return 'rejected';
	if (rule.tie === 'lot') return 'byLot';
	if (chair === undefined) return 'needsChair';
	return chair === 'for' ? 'adopted' : 'rejected';
}

/** How many votes for it takes. */
export function votesNeeded(count: Count, rule: MajorityRule): number {
	const [numerator, denominator] = rule.share;
	const needs = BigInt(baseOf(count, rule.base)) * BigInt(numerator);
	const whole = needs / BigInt(denominator);
	const exact = whole * BigInt(denominator) === needs;
	return Math.max(1, Number(rule.inclusive && exact ? whole : whole + 1n));
}

function baseOf(count: Count, base: Base): number {
	const voted = count.for + count.against;
	if (base === 'votesCast') return voted;
	const present = count.present ?? voted + count.abstain;
	if (present < voted + count.abstain) throw new RangeError('More voted than were present.');
	if (base === 'present') return present;
	if (count.members === undefined) throw new RangeError('A share of the members needs their number.');
	if (count.members < present) throw new RangeError('More were present than there are members.');
	return count.members;
}
