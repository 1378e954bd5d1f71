import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPanel, type Pool, readMembers, readQuotas } from '../../src/modules/counting/index.ts';
import { loadSolver } from '../../src/program/counting/highs-solver.ts';
import { readTable } from '../../src/program/counting/read-table.ts';
import { seededLot } from '../../src/program/counting/seeded-lot.ts';
import { type Goal, median, processorSeconds } from './report.ts';

/** What sortition-algorithms 0.10.1 took for LEXIMIN with HiGHS, in seconds, as recorded with the instances. */
const recorded: Readonly<Record<string, number>> = {
	sf_fixture_150: 3.6,
	example_small_20: 4.0,
	gss2014_n250_k30: 4.1,
};

/** How long LEXIMIN takes for the pools of the oracle, the draw and its thousand panels included, beside the reference's recorded times. */
export async function panelGoals(root: string): Promise<Goal[]> {
	const folder = join(root, 'sortition');
	const solver = await loadSolver();
	const goals: Goal[] = [];
	for (const name of readdirSync(folder).flatMap((file) => /^(.+)\.people\.csv$/.exec(file)?.[1] ?? [])) {
		const pool = await readOraclePool(join(folder, name));
		const draw = () =>
			drawPanel({ pool, rule: 'leximin', alternates: 0, solver, lot: seededLot(name), progress: () => {} });
		const seconds = median([1, 2, 3].map(() => processorSeconds(draw)));
		const reference = recorded[name];
		console.log(`${name}\tLEXIMIN\tours ${seconds.toFixed(3)} s\treference ${reference ?? 'not recorded'} s`);
		if (reference !== undefined)
			goals.push({ name: `LEXIMIN of ${name}`, figure: seconds, unit: 's', atMost: reference });
	}
	return goals;
}

async function readOraclePool(path: string): Promise<Pool> {
	const expected = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
	const quotas = readQuotas((await readTable(`${path}.features.csv`)).rows);
	const columns = { id: expected.id_column, household: expected.households ?? [] };
	const members = readMembers((await readTable(`${path}.people.csv`)).rows, quotas, columns);
	return { members, quotas, size: expected.panel_size, perHousehold: 1, apart: [], together: [] };
}
