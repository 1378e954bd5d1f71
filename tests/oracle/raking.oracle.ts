import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weighCommand } from '../../src/program/counting/weigh-command.ts';
import { oracleInstances } from '../../tools/launcher/oracle-instances.js';
import { oracleFolder } from './oracle-folder.ts';

const folder = oracleFolder('raking');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.expected\.json$/.exec(file)?.[1] ?? []);

it('every instance is here', () => {
	expect(names).toHaveLength(oracleInstances.raking);
});

async function weighed(name: string, ...more: string[]) {
	const said: string[] = [];
	const files = [join(folder, `${name}.sample.csv`), '--margins', join(folder, `${name}.margins.csv`)];
	await weighCommand([...files, ...more, '--json'], { log: (line: string) => said.push(line), error: () => {} });
	return JSON.parse(said.join('\n'));
}

describe.each(names)('%s', (name) => {
	const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));

	it('gives everybody the weight of the reference', async () => {
		const { weights, people, population, converged } = await weighed(name);
		expect({ people, population, converged }).toEqual({
			people: expected.n,
			population: expected.population,
			converged: true,
		});
		expect(Object.keys(weights).sort()).toEqual(Object.keys(expected.weights).sort());
		for (const [id, weight] of Object.entries<number>(expected.weights))
			expect(Math.abs(weights[id] / weight - 1), id).toBeLessThan(1e-7);
	});

	it('tells the same precision, by Kish and by linearisation', async () => {
		const told = await weighed(name, '--answers', 'outcome');
		expect(told.designEffect).toBeCloseTo(expected.kish_deff, 8);
		expect(told.effectiveSize).toBeCloseTo(expected.n_eff, 5);
		expect([told.lowest, told.mean, told.highest]).toEqual(
			[expected.min_weight, expected.mean_weight, expected.max_weight].map((each) => expect.closeTo(each, 6)),
		);
		const yes = told.answers[0].values.find(({ value }: { value: string }) => value === '1');
		expect(yes.share).toBeCloseTo(expected.outcome_weighted, 8);
		expect(yes.people / expected.n).toBeCloseTo(expected.outcome_unweighted, 12);
		expect(yes.linearised.standardError).toBeCloseTo(expected.se_calibrated, 8);
		// The reference lists the plain margin of error of the share; ours of one half, which is 1 ÷ 2√(p(1 − p)) times that.
		const plain = 2 * told.marginOfError * Math.sqrt(yes.share * (1 - yes.share));
		expect(plain).toBeCloseTo(expected.moe95_kish, 8);
	});

	it('clips once as the reference does', async () => {
		const { trimmed_once: once } = expected;
		const { trimming } = await weighed(name, '--cap', '3', '--floor', '0.3');
		expect(trimming.onceOnly).toMatchObject({
			clippedHigh: once.n_clipped_high,
			clippedLow: once.n_clipped_low,
			highest: expect.closeTo(once.max, 6),
			lowest: expect.closeTo(once.min, 6),
			designEffect: expect.closeTo(once.kish_deff, 8),
		});
	});
});
