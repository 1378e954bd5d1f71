import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighCommand } from '../../src/program/counting/weigh-command.ts';
import { type Goal, median, processorSeconds } from './report.ts';

/** How long weighing takes from file to JSON, beside what R's survey package took for raking alone, as recorded with the instances. */
export async function weightGoals(root: string): Promise<Goal[]> {
	const folder = join(root, 'raking');
	const goals: Goal[] = [];
	for (const name of readdirSync(folder).flatMap((file) => /^(.+)\.sample\.csv$/.exec(file)?.[1] ?? [])) {
		const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
		const files = [join(folder, `${name}.sample.csv`), '--margins', join(folder, `${name}.margins.csv`)];
		const quiet = { log: () => {}, error: () => {} };
		const times: number[] = [];
		for (let run = 0; run < 5; run++)
			times.push(await processorSeconds(() => weighCommand([...files, '--json'], quiet)));
		const seconds = median(times);
		console.log(`${name}\traking\tours ${seconds.toFixed(3)} s\treference ${expected.wall_s} s`);
		goals.push({ name: `raking of ${name}`, figure: seconds, unit: 's', atMost: expected.wall_s });
	}
	return goals;
}
