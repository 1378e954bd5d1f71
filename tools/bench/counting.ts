import { fork } from 'node:child_process';
import { budgetGoals } from './budgets.ts';
import { opinionMapGoals } from './opinion-map.ts';
import { panelGoals } from './panels.ts';
import { type Goal, reportGoals } from './report.ts';
import { weightGoals } from './weights.ts';

// The oracle instances counted by us, beside what the reference programs took for them. Ours is processor time, so that what else the
// machine does is not ours. Each kind is counted in a process of its own, as by the commands, and tells the most memory that it took.

const root = process.env.ORACLE_DIR;
if (!root) throw new Error('Say in ORACLE_DIR where the oracle instances are.');

const kinds: Readonly<Record<string, (root: string) => Goal[] | Promise<Goal[]>>> = {
	budgets: budgetGoals,
	panels: panelGoals,
	weights: weightGoals,
	'opinion map': opinionMapGoals,
};

const [asked] = process.argv.slice(2);
const measure = asked === undefined ? undefined : kinds[asked];
if (measure && asked && process.send) {
	const goals = await measure(root);
	const memory = process.resourceUsage().maxRSS / 1024;
	process.send([...goals, { name: `memory of ${asked} at its highest`, figure: memory, unit: 'MB', atMost: 512 }]);
} else {
	const goals: Goal[] = [];
	for (const kind of Object.keys(kinds)) goals.push(...(await goalsOf(kind)));
	process.exitCode = reportGoals(goals) ? 0 : 1;
}

function goalsOf(kind: string): Promise<Goal[]> {
	const child = fork(import.meta.filename, [kind]);
	return new Promise((resolve, reject) => {
		child.once('message', (goals) => resolve(goals as Goal[]));
		child.once('exit', (code) => reject(new Error(`${kind} could not be measured: exit ${code}`)));
	});
}
