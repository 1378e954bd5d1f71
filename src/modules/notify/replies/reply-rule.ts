import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../../contributions/index.ts';

/** Says of pieces which of them can be answered by mail now: a rule of processes, which this module does not know. */
export type ReplyRule = (context: Context, pieces: readonly Contribution[]) => Promise<ReadonlySet<string>>;

let inUse: ReplyRule = async () => new Set();

/** Tells this module the rule; called once when a program is put together. Without one, nothing can be answered by mail. */
export function useReplyRule(rule: ReplyRule): void {
	inUse = rule;
}

/** The rule that the program was put together with. */
export function replyRuleInUse(): ReplyRule {
	return inUse;
}
