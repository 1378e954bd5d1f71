import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePb, readInstance, type TallyOptions, tally } from '../../src/modules/counting/index.ts';
import { opinionMapGoals } from './opinion-map.ts';
import { panelGoals } from './panels.ts';
import { type Goal, median, processorSeconds, reportGoals } from './report.ts';
import { weightGoals } from './weights.ts';

// The oracle instances counted by us, beside what the Python library pabutools took for the same (exact fractions, one call after reading;
// recorded with the instances). Ours is processor time, so that what else the machine does is not ours; the file is read beforehand.

const root = process.env.ORACLE_DIR;
if (!root) throw new Error('Say in ORACLE_DIR where the oracle instances are.');
const folder = join(root, 'pb');

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
goals.push(...(await panelGoals(root)), ...(await weightGoals(root)));
// The last: it also tells the most memory that any of all this took.
goals.push(...opinionMapGoals());
process.exitCode = reportGoals(goals) ? 0 : 1;
