import { expect, test } from 'vitest';
import { ageBands } from './age-bands.ts';
import { populationAreas, populationBands } from './population.ts';
import { readPopulation } from './reads/read-population.ts';

test('adds both sexes of every age into its band and leaves other areas out', () => {
	const ages = Array.from({ length: 100 }, (_, age) => age);
	const rows = ages.flatMap((age) => [1, 2].map((count) => ({ area: '751', age, count })));
	const bands = populationBands([...rows, { area: '461', age: 3, count: 1000 }], '751');
	expect(bands.map(({ count }) => count)).toEqual([45, 9, 21, 30, 30, 30, 30, 30, 75]);
	expect(bands.flatMap(({ missingAges }) => missingAges)).toEqual([]);
});

test('the kept figures know each area, and lack the age of thirty-eight', async () => {
	const rows = await readPopulation();
	for (const area of populationAreas) {
		const bands = populationBands(rows, area);
		expect(bands.map(({ band }) => band)).toEqual([...ageBands]);
		expect(bands.every(({ count }) => count > 1000)).toBe(true);
		expect(bands.flatMap(({ missingAges }) => missingAges)).toEqual([38]);
	}
	expect([...new Set(rows.map(({ area }) => area))].sort()).toEqual([...populationAreas]);
});
