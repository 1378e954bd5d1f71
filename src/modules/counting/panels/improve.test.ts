import fc from 'fast-check';
import { expect, it } from 'vitest';
import { improver } from './improve.ts';
import { type Kind, kindsOf, type Pool } from './pool.ts';
import { meets, rowsOf } from './rules-of-pool.ts';

const pool = (people: readonly (readonly [string, string, string | undefined])[]): Pool => ({
	members: people.map(([age, side, household], at) => ({
		id: `p${at}`,
		values: { age, side },
		...(household && { household }),
	})),
	quotas: [
		{ feature: 'age', value: 'young', min: 1, max: 2 },
		{ feature: 'age', value: 'old', min: 1, max: 3 },
		{ feature: 'side', value: 'north', min: 1, max: 2 },
		{ feature: 'side', value: 'south', min: 1, max: 3 },
	],
	size: 4,
	perHousehold: 1,
	apart: [['p0', 'p1']],
	together: [['p2', 'p3']],
});

/** Every panel there is, by how many of each kind. */
function allPanels(kinds: readonly Kind[], left: number): number[][] {
	const [first, ...rest] = kinds;
	if (!first) return left === 0 ? [[]] : [];
	return Array.from({ length: Math.min(first.members.length, left) + 1 }, (_, count) =>
		allPanels(rest, left - count).map((others) => [count, ...others]),
	).flat();
}

it('exchanges members until no exchange that keeps the rules is worth more', () => {
	const person = fc.tuple(
		fc.constantFrom('young', 'old'),
		fc.constantFrom('north', 'south'),
		fc.constantFrom('home', undefined, undefined),
	);
	const people = fc.array(person, { minLength: 6, maxLength: 8 });
	const worths = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(people, worths, fc.nat(), (list, worth, pick) => {
			const its = pool(list);
			const kinds = kindsOf(its);
			const rows = rowsOf(its, kinds);
			const panels = allPanels(kinds, its.size).filter((panel) => meets(rows, panel));
			fc.pre(panels.length > 0);
			const start = panels[pick % panels.length] as number[];
			const value = (panel: readonly number[]) =>
				panel.reduce((sum, count, kind) => sum + count * (worth[kind] as number), 0);
			const before = [...start];
			const improve = improver(rows, kinds);
			const better = improve(start, worth);
			expect(start).toEqual(before);
			expect(panels).toContainEqual(better);
			expect(value(better)).toBeGreaterThanOrEqual(value(start));
			const apart = (a: readonly number[], b: readonly number[]) =>
				a.reduce((sum, count, at) => sum + Math.abs(count - (b[at] as number)), 0);
			for (const other of panels)
				if (apart(better, other) === 2) expect(value(other)).toBeLessThanOrEqual(value(better));
			expect(improve(better, worth)).toEqual(better);
		}),
	);
});
