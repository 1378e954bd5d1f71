import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type DrawRule, drawPanel, type Pool, readMembers, readQuotas } from '../../src/modules/counting/index.ts';
import { loadSolver } from '../../src/program/counting/highs-solver.ts';
import { seededLot } from '../../src/program/counting/seeded-lot.ts';
import { oracleInstances } from '../../tools/launcher/oracle-instances.js';
import { oracleFolder } from './oracle-folder.ts';

const folder = oracleFolder('sortition');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const rows = (file: string) =>
	parse(read(file), { bom: true, columns: true, skip_empty_lines: true }) as Record<string, string>[];
const solver = await loadSolver();

const pools = readdirSync(folder).flatMap((file) => /^(.+)\.expected\.json$/.exec(file)?.[1] ?? []);

it('every instance is here', () => {
	expect(pools).toHaveLength(oracleInstances.sortition);
});

describe.each(pools)('%s', (name) => {
	const expected = JSON.parse(read(`${name}.expected.json`));
	const quotas = readQuotas(rows(`${name}.features.csv`));
	const columns = { id: expected.id_column, household: expected.households ?? [] };
	const members = readMembers(rows(`${name}.people.csv`), quotas, columns);
	const pool: Pool = { members, quotas, size: expected.panel_size, perHousehold: 1, apart: [], together: [] };
	const draw = (rule: DrawRule) => {
		const drawn = drawPanel({
			pool,
			rule,
			alternates: 0,
			solver,
			lot: seededLot(`oracle ${name}`),
			progress: () => {},
		});
		if (!drawn) throw new Error('no panel');
		return drawn;
	};

	it('leximin gives everybody the chance of the reference, and a panel within the quotas', () => {
		const { chances, selected } = draw('leximin');
		for (const [id, chance] of Object.entries<number>(expected.leximin.probabilities))
			expect(Math.abs((chances[id] as number) - chance), id).toBeLessThan(1e-6);
		expect(new Set(selected).size).toBe(pool.size);
		for (const { feature, value, min, max } of quotas) {
			const has = members.filter((member) => selected.includes(member.id) && member.values[feature] === value).length;
			expect(has >= min && has <= max, `${feature} ${value}`).toBe(true);
		}
	});

	it('maximin gives the same lowest chance', () => {
		const lowest = expected.maximin?.minimum ?? expected.leximin.minimum;
		expect(Math.abs(draw('maximin').lowestChance - lowest)).toBeLessThan(1e-6);
	});

	it.runIf(expected.legacy_frequency)('LEGACY draws everybody as often as the reference, within chance', () => {
		const { chances, rehearsals = 1 } = draw('legacy');
		const { frequency, draws } = expected.legacy_frequency;
		for (const [id, often] of Object.entries<number>(frequency)) {
			const error = Math.sqrt(often * (1 - often) * (1 / draws + 1 / rehearsals));
			expect(Math.abs((chances[id] as number) - often) / Math.max(error, 1e-3), id).toBeLessThan(4);
		}
	});
});
