import { type RuleKey, ruleKeys } from '../contributions/index.ts';

/** How many decisions each rule led to, every rule in its order, also those that led to none. */
export function countsByRule(counts: readonly { readonly rule: RuleKey; readonly count: number }[]) {
	return ruleKeys.map((rule) => ({
		rule,
		count: counts.filter((one) => one.rule === rule).reduce((sum, { count }) => sum + count, 0),
	}));
}

/** How many decisions each of the last twelve months saw, quiet months too, the oldest first. */
export function countsByMonth(counts: readonly { readonly month: string; readonly count: number }[], today: string) {
	return lastMonths(today, 12).map((month) => ({
		month,
		count: counts.filter((one) => one.month === month).reduce((sum, { count }) => sum + count, 0),
	}));
}

function lastMonths(today: string, many: number): string[] {
	const [year = 0, month = 0] = today.split('-').map(Number);
	return Array.from({ length: many }, (_, back) => {
		const at = year * 12 + (month - 1) - (many - 1 - back);
		return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
	});
}
