import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePb, readInstance, type TallyOptions, tally } from '../../src/modules/counting/index.ts';
import { type Goal, median, processorSeconds } from './report.ts';

const usual: TallyOptions = {
	rule: 'greedy',
	satisfaction: 'cost',
	completion: 'none',
	increment: { n: 1n, d: 1n },
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['id'],
	overBudget: 'skip',
	minVotes: 0,
	rankByLot: new Map(),
};
const runs = [
	{ name: 'greedy', reference: { rule: 'greedy', utility: 'cost' }, options: { rule: 'greedy' } },
	{ name: 'Equal Shares', reference: { rule: 'mes', utility: 'cost' }, options: { rule: 'equal-shares' } },
	{ name: 'Phragmén', reference: { rule: 'phragmen', utility: 'approval' }, options: { rule: 'phragmen' } },
] as const;

/** What the reference took for `lodz_2020_` on a quiet machine, in seconds; the times in the files were taken on a busy one. */
const quiet = { greedy: 21.19, 'Equal Shares': 14.15, Phragmén: 9.61 };
const timesFaster = { greedy: 20, 'Equal Shares': 8, Phragmén: 1 };

/**
 * How long the budgets of the oracle take beside what the Python library pabutools took for the same (exact fractions, one call after
 * reading; recorded with the instances). The file is read beforehand.
 */
export function budgetGoals(root: string): Goal[] {
	const folder = join(root, 'pb');
	const goals: Goal[] = [];
	for (const name of readdirSync(folder).filter((each) => /\.pb(\.gz)?$/.test(each))) {
		const bytes = readFileSync(join(folder, name));
		const file = parsePb((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
		const instance = readInstance(file);
		const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.pb(\.gz)?$/, '.expected.json')), 'utf8'));
		for (const { name: rule, reference, options } of runs) {
			const recorded = expected.pabutools.runs.find(
				(run: Record<string, unknown>) =>
					run.rule === reference.rule && run.utility === reference.utility && (run.completion ?? 'none') === 'none',
			);
			if (recorded === undefined) continue;
			const seconds = median(
				[1, 2, 3, 4, 5].map(() => processorSeconds(() => tally(instance, { ...usual, ...options }))),
			);
			console.log(`${name}\t${rule}\tours ${seconds.toFixed(3)} s\treference ${recorded.wall_s} s`);
			if (name.startsWith('poland_lodz_2020_'))
				goals.push({
					name: `${rule} of the largest, ${instance.voters.length} voters`,
					figure: quiet[rule] / seconds,
					unit: '× faster',
					atLeast: timesFaster[rule],
				});
		}
	}
	return goals;
}
