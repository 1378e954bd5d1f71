import type { BudgetInstance } from './instance.ts';
import type { ToldTally } from './told-tally.ts';

/** A count of a budget, told to people. */
export function tallyReport(instance: BudgetInstance, told: ToldTally): string[] {
	const nameOf = new Map(instance.projects.map(({ id, name }) => [id, name]));
	const line = (id: string, more: string) =>
		`  ${id.padEnd(14)} ${more.padStart(14)}  ${nameOf.get(id) ?? ''}`.trimEnd();
	const effective = new Map(told.equalShares?.bought.map(({ id, effectiveVotes }) => [id, effectiveVotes.toFixed(1)]));
	const { rule } = told;
	return [
		`${instance.projects.length} projects, ${instance.voters.length} votes (${instance.voteType}), limit ${told.limit}`,
		`rule: ${Object.entries(rule)
			.map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(',') : value}`)
			.join(' · ')}`,
		...told.remarks.map((remark) => `note: ${remark}`),
		'',
		`funded: ${told.order.length} projects for ${told.cost}`,
		...told.order.map((id) => line(id, effective.get(id) ?? '')),
		...sharesLines(told),
		...(told.comparison
			? [
					'',
					`comparison by ${told.comparison.by}: ${told.comparison.preferEqualShares} voters prefer Equal Shares, ${told.comparison.preferGreedy} greedy; kept: ${told.comparison.kept}`,
				]
			: []),
		'',
		told.ties.length === 0 ? 'ties: none' : `ties: ${told.ties.length}`,
		...told.ties.map(({ at, among, rule: by, chosen }) => `  ${at}: ${among.join(', ')} → ${chosen} by ${by}`),
		'',
		`SHA-256 of the file: ${told.inputHash}`,
	];
}

function sharesLines({ equalShares }: ToldTally): string[] {
	if (equalShares === undefined) return [];
	const { start, increments, completed, notFunded } = equalShares;
	return [
		'',
		`every voter began with ${start}${increments > 0 ? ` (after ${increments} increments)` : ''}; the figure beside a project is its effective votes`,
		...(completed.length > 0 ? [`added with the money left over: ${completed.join(', ')}`] : []),
		'',
		`not funded: ${notFunded.length}`,
		...(notFunded as readonly Record<string, string | number | undefined>[]).map(
			(each) =>
				`  ${String(each.id).padEnd(14)} ${each.votes} votes, at best ${Number(each.bestEffectiveVotes).toFixed(1)} effective${
					each.neededEffectiveVotes === undefined
						? ''
						: ` (needed more than ${Number(each.neededEffectiveVotes).toFixed(1)})`
				}; its supporters had ${each.supportersOwn} of ${each.cost} left, ${each.missing} missing${
					each.missingEach === undefined
						? ''
						: `: ${each.missingEach} from each of ${each.supportersWithMoney} who had money left`
				}`,
		),
	];
}
