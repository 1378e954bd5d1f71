import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hits } from '../../platform/search/hits.ts';
import { mostRanked } from '../../platform/search/hits.ts';
import { mergeHits } from './merge.ts';
import { queryText, readAddress, readQueryText, searchPath } from './search-address.ts';

describe('the address of a search', () => {
	test('has only what is asked for, in one order', () => {
		expect(searchPath(readAddress({ orden: 'nyeste', q: '  cykel  sti ', slags: 'forslag', periode: 'uge' }))).toBe(
			'/soeg?q=cykel+sti&slags=forslag&periode=uge&orden=nyeste',
		);
		expect(searchPath({})).toBe('/soeg');
	});

	test('leaves out what makes no sense, and a theme of no process', () => {
		expect(
			readAddress({
				q: 'å',
				slags: 'heste',
				forloeb: '../x',
				tema: 'unge',
				periode: 'toString',
				tilstand: 'glad',
				orden: 'x',
			}),
		).toEqual({ q: 'å' });
	});

	test('has two dates in place of a period, in their order, and no days that there are not', () => {
		expect(readAddress({ q: 'sti', fra: '2026-11-30', til: '2026-02-01', periode: 'uge' })).toEqual({
			q: 'sti',
			fra: '2026-02-01',
			til: '2026-11-30',
		});
		expect(readAddress({ q: 'sti', fra: '2026-02-30', til: '0026-01-01', periode: 'uge' })).toEqual({
			q: 'sti',
			periode: 'uge',
		});
		expect(searchPath(readAddress({ q: 'sti', til: '2026-02-01' }))).toBe('/soeg?q=sti&til=2026-02-01');
	});

	test('is read back as it was written, whatever was typed', () => {
		const text = fc.string({ unit: fc.constantFrom(...'aåb-&=?%+ \u00ad\u0301"/'), maxLength: 30 });
		const asked = fc.record({
			q: text,
			forloeb: text,
			tema: text,
			slags: text,
		});
		fc.assert(
			fc.property(asked, (typed) => {
				const address = readAddress(typed);
				expect(readQueryText(queryText(address))).toEqual(address);
			}),
		);
	});
});

describe('what many kinds have found', () => {
	const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
	const lists = fc.array(fc.array(fc.record({ score: fc.nat(5), at: fc.nat(5) }), { maxLength: 9 }), { maxLength: 4 });

	test('is one list in one order, page by page, nothing twice and nothing lost', () => {
		fc.assert(
			fc.property(lists, fc.constantFrom('best' as const, 'newest' as const), (given, order) => {
				let n = 0;
				const value = (hit: { score: number; at: Date }) => (order === 'best' ? hit.score : hit.at.getTime());
				const all = given.map((list) =>
					list
						.map(({ score, at }) => ({ id: id(n++), score, at: new Date(at) }))
						.sort((a, b) => value(b) - value(a) || (a.id < b.id ? 1 : -1)),
				);
				const limit = 4;
				const seen: string[] = [];
				let rest = all;
				for (;;) {
					const page = mergeHits(
						rest.map((items) => ({
							kind: 'proposal',
							hits: { items: items.slice(0, limit + 1), count: items.length } satisfies Hits,
						})),
						order,
						limit,
					);
					seen.push(...page.items.map((hit) => hit.id));
					if (!page.next) break;
					rest = rest.map((items) => items.filter((hit) => !seen.includes(hit.id)));
				}
				expect(seen.toSorted()).toEqual(
					all
						.flat()
						.map((hit) => hit.id)
						.toSorted(),
				);
				const order_ = seen.map((one) => all.flat().find((hit) => hit.id === one)).map((hit) => (hit ? value(hit) : 0));
				expect(order_).toEqual(order_.toSorted((a, b) => b - a));
			}),
		);
	});

	test('counts no further than is looked at', () => {
		const merged = mergeHits(
			[
				{ kind: 'proposal', hits: { items: [], count: mostRanked + 1 } },
				{ kind: 'answer', hits: { items: [], count: 3 } },
			],
			'best',
			20,
		);
		expect(merged).toMatchObject({ count: mostRanked + 3, isOver: true });
	});
});
