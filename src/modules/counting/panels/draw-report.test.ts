import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../../tests/support/small-pool.ts';
import { drawReport, noPanelReport, type ToldDraw } from './draw-report.ts';

const drawn: ToldDraw = {
	rule: 'leximin',
	seed: 'Lindholm 2026',
	size: 2,
	chances: { a: 1, b: 0.5, c: 0.46667, d: 0.03333, e: 0 },
	lowestChance: 0,
	withoutChance: ['e', 'f'],
	selected: ['a', 'd'],
	alternates: ['c', 'b'],
	panels: { number: 17, of: 1000, different: 3, furthest: 0.0004, hash: '5ec0' },
	levels: [],
};

describe('a draw that is told', () => {
	it('says from what the panel was drawn, who is on it with which chance, and who stands ready', () => {
		expect(drawReport(drawn).join('\n')).toMatchInlineSnapshot(`
			"A panel of 2, drawn by leximin from the seed "Lindholm 2026"
			Number 17 of 1000 numbered panels, 3 of them different
			SHA-256 of the list of panels: 5ec0
			The lowest chance of anybody: 0.00 %
			In no panel that meets the quotas: e, f

			Drawn:
			  100.00 %  a
			    3.33 %  d

			Ready when somebody drops out, in this order:
			  c
			  b"
		`);
	});

	it('says of LEGACY over how many draws the chances were seen, and nothing of what there is not', () => {
		const { panels, ...rest } = drawn;
		const legacy: ToldDraw = { ...rest, rule: 'legacy', lowestChance: 0.03333, withoutChance: [], alternates: [] };
		expect(drawReport({ ...legacy, rehearsals: 3000 }).join('\n')).toMatchInlineSnapshot(`
			"A panel of 2, drawn by legacy from the seed "Lindholm 2026"
			The chances are what came of 3000 draws
			The lowest chance of anybody: 3.33 %

			Drawn:
			  100.00 %  a
			    3.33 %  d"
		`);
	});
});

describe('no panel', () => {
	const pool = poolOf(3, ['age= young 1-1, old 2-2'], ['a young', 'b young', 'c young']);
	const was = { min: 2, max: 2 };

	it('is told with the smallest change of the quotas, a line for each', () => {
		const changes = [
			{ feature: 'age', value: 'young', min: 1, max: 3, was: { min: 1, max: 1 } },
			{ feature: 'age', value: 'old', min: 0, max: 2, was },
			{ feature: 'side', value: 'north', min: 1, max: 4, was },
		];
		expect(noPanelReport(pool, changes)).toMatchInlineSnapshot(`
			"No panel of 3 meets these quotas. The smallest change with which there is one:
			  age, young: change the maximum from 1 to 3
			  age, old: change the minimum from 2 to 0
			  side, north: change the minimum from 2 to 1 and the maximum from 2 to 4"
		`);
	});

	it('is told with where else to look when no change of the quotas helps', () => {
		expect(noPanelReport(pool, undefined)).toBe(
			'No panel of 3 meets these quotas. No change of the quotas within their limits helps: look at the size, the households and the pairs.',
		);
	});

	it('is told with the rule that would find one when the quotas can be met', () => {
		expect(noPanelReport(pool, [])).toBe('No panel of 3 meets these quotas. This rule found none; leximin would.');
	});
});
