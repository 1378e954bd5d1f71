import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../contributions/index.ts';
import { categoriesOf, termsOf } from './feed-terms.ts';
import { summaryOf } from './summary.ts';
import { type Cost, costKeys, costs, groups, groupsIn, methods, rangeOf, sizeKeys, sizes } from './terms.ts';

describe('steps', () => {
	test.each([
		['size', sizes, sizeKeys],
		['cost', costs, costKeys],
	] as const)('of %s follow on one another: every number lies in exactly one', (_, steps, keys) => {
		fc.assert(
			fc.property(fc.oneof(fc.nat(1_000), fc.nat(30_000_000)), (value) => {
				const within = (keys as readonly string[]).filter((key) => {
					const { from, below } = rangeOf(steps as Readonly<Record<string, number>>, key);
					return value >= from && (below === undefined || value < below);
				});
				expect(within).toHaveLength(1);
			}),
		);
	});

	test('what cost nothing is a step of its own', () => {
		expect(rangeOf<Cost>(costs, 'nothing')).toEqual({ from: 0, below: 1 });
	});
});

describe('target groups are read from a text', () => {
	test.each([
		['Naboer og beboere i Vestbyen', ['neighbours']],
		['Børn, unge og deres forældre', ['children', 'young', 'families']],
		[
			'Borgere, pårørende, virksomheder og handicaporganisationer',
			['everybody', 'families', 'disability', 'associations', 'businesses'],
		],
		['Dem, der har lyst', ['everybody']],
		['Forbørnet og lunge', ['everybody']],
	])('%s', (text, expected) => expect(groupsIn(text)).toEqual(expected));
});

test('what an entry is found by goes out in a feed and comes in again', () => {
	const some = <One>(all: readonly One[]) => fc.subarray([...all]);
	fc.assert(
		fc.property(
			fc.record({
				method: fc.option(fc.constantFrom(...methods), { nil: undefined }),
				groups: some(groups),
				channels: some(channels),
				people: fc.option(fc.nat(2_000_000_000), { nil: undefined }),
				costOre: fc.option(fc.nat(1_000_000_000), { nil: undefined }),
			}),
			(terms) => {
				expect(termsOf(categoriesOf(terms))).toEqual(terms);
			},
		),
	);
});

test('terms that we do not know are left out, and numbers that are none', () => {
	const read = termsOf(['method:magic', 'group:young', 'group:martians', 'people:-4', 'people', 'cost-ore:1e9', 'x']);
	expect(read).toEqual({ method: undefined, groups: ['young'], channels: [], people: undefined, costOre: undefined });
	expect(termsOf(['people:99999999999']).people).toBeUndefined();
});

test('a list shows the first paragraph, cut after a word', () => {
	expect(summaryOf('\n\nEt torv.\nFor alle.\n\nMere.')).toBe('Et torv. For alle.');
	const long = summaryOf('bænk '.repeat(200));
	expect(long.length).toBeLessThanOrEqual(282);
	expect(long.endsWith('bænk …')).toBe(true);
});
