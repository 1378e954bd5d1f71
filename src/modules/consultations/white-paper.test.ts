import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../contributions/index.ts';
import type { Point } from '../points/index.ts';
import { byTheme, correctedAt, paragraphsOfMost, quotesOf } from './white-paper.ts';

const piece = (wish: Partial<Contribution> = {}) =>
	({
		id: 'a',
		kind: 'response',
		text: 'Stien er for smal. Byg den bredere.',
		publishedAt: new Date(),
		withdrawnAt: null,
		...wish,
	}) as Contribution;
const point = (wish: Partial<Point> = {}) =>
	({ contributionId: 'a', quote: 'Stien er for smal.', tags: [], number: 1, ...wish }) as Point;
const quotes = (wish: Partial<Contribution>, of: Partial<Point> = {}) =>
	quotesOf([point(of)], new Map([['a', piece(wish)]])).map(({ quote }) => quote);

describe('a white paper quotes a response', () => {
	test('while it is shown to everybody and still says so', () => {
		expect(quotes({})).toEqual(['Stien er for smal.']);
		expect(quotes({ publishedAt: null })).toEqual([]);
		expect(quotes({ withdrawnAt: new Date() })).toEqual([]);
		expect(quotes({ text: '' })).toEqual([]);
		expect(quotes({}, { quote: '' })).toEqual([]);
		expect(quotes({}, { contributionId: 'b' })).toEqual([]);
	});
});

describe('the themes of a white paper', () => {
	const anyPoints = fc.uniqueArray(
		fc.record({ number: fc.nat(200), tags: fc.array(fc.constantFrom('sti', 'lys', 'træer'), { maxLength: 2 }) }),
		{ selector: ({ number }) => number },
	);

	test('hold each point once, in the order of numbers, and those without a theme last', () => {
		fc.assert(
			fc.property(anyPoints, (points) => {
				const themes = byTheme(points);
				expect(themes.flatMap((one) => one.points)).toHaveLength(points.length);
				expect(new Set(themes.flatMap((one) => one.points))).toEqual(new Set(points));
				for (const { theme, points: of } of themes) {
					expect(of.every(({ tags }) => tags[0] === theme)).toBe(true);
					expect(of.map(({ number }) => number)).toEqual(of.map(({ number }) => number).toSorted((a, b) => a - b));
				}
				expect(themes.findIndex(({ theme }) => theme === undefined)).toBeOneOf([-1, themes.length - 1]);
			}),
		);
	});
});

test('a point is about the paragraphs that more than half of those who say it point at', () => {
	expect(paragraphsOfMost([[3, 5], [3], [3, 9]])).toEqual([3]);
	expect(paragraphsOfMost([[9, 3]])).toEqual([3, 9]);
	expect(paragraphsOfMost([[3], [5]])).toEqual([]);
	expect(paragraphsOfMost([[]])).toEqual([]);
});

test('an answer is said to be corrected when it was changed after the white paper was published', () => {
	const closedAt = new Date('2026-11-01T10:00:00Z');
	const later = new Date('2026-11-02T10:00:00Z');
	expect(correctedAt({ answeredAt: closedAt }, { closedAt })).toBeUndefined();
	expect(correctedAt({ answeredAt: later }, { closedAt })).toEqual(later);
	expect(correctedAt({ answeredAt: later }, { closedAt: null })).toBeUndefined();
});
