import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeGroups, type SaidWords, trigramsOf } from './alike.ts';

const said = (id: string, title: string, words: string): SaidWords => ({ id, title, stems: words.split(' ') });

const some: readonly SaidWords[] = [
	said('a', 'Flere bænke ved åen', 'baenk hvil ryg bager'),
	said('b', 'Bænke at hvile på ved bageren', 'baenk hvil bager snak'),
	said('c', 'En bænk ved åen', 'baenk hvil ryg'),
	said('d', 'Lys på stien', 'lys sti moerk'),
	said('e', 'Mere lys på den mørke sti', 'lys sti moerk skolevej'),
	said('f', 'Kunst i rundkørslen', 'kunst rundkoersel'),
];

/** Any said things out of few words, so that many share some. */
const anySaid = fc
	.array(
		fc.record({
			title: fc.constantFrom('Bænke', 'Lys på stien', 'Flere bænke', 'Kunst', ''),
			stems: fc.array(fc.constantFrom('baenk', 'lys', 'sti', 'kunst', 'hvil', 'ryg', 'by', '12'), { maxLength: 6 }),
		}),
		{ maxLength: 30 },
	)
	.map((list) => list.map((one, place): SaidWords => ({ id: `id-${String(place).padStart(3, '0')}`, ...one })));

describe('what is alike', () => {
	test('is grouped with the words that it shares, and what stands alone is left out', () => {
		const groups = alikeGroups(some);
		expect(groups.map(({ ids }) => ids)).toEqual([
			['a', 'b', 'c'],
			['d', 'e'],
		]);
		expect(groups[0]?.shared.slice(0, 2)).toEqual(['baenk', 'hvil']);
		expect(groups[1]?.shared).toEqual(['lys', 'moerk', 'sti']);
	});

	test('is the same whatever order it is given in', () => {
		fc.assert(
			fc.property(
				anySaid.chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
				),
				([list, shuffled]) => {
					expect(alikeGroups(shuffled)).toEqual(alikeGroups(list));
				},
			),
		);
	});

	test('stands in one group, with another at least, and every word that is told is shared', () => {
		fc.assert(
			fc.property(anySaid, (list) => {
				const groups = alikeGroups(list);
				const ids = groups.flatMap((group) => group.ids);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { ids: members, shared } of groups) {
					expect(members.length).toBeGreaterThanOrEqual(2);
					for (const stem of shared) {
						const by = members.filter((id) => list.find((one) => one.id === id)?.stems.includes(stem)).length;
						expect(by * 2).toBeGreaterThanOrEqual(members.length);
						expect(by).toBeGreaterThanOrEqual(2);
					}
				}
			}),
		);
	});

	test('is not found by numbers, short words, or a word that everybody uses', () => {
		const every = Array.from({ length: 40 }, (_, n) => said(`n${n}`, '', `kommun 2026 by ord${n}`));
		expect(alikeGroups(every)).toEqual([]);
	});
});

test('a title is its letters three by three, word by word', () => {
	expect([...trigramsOf('Åen!')]).toEqual(['  å', ' åe', 'åen', 'en ']);
	expect(trigramsOf('').size).toBe(0);
});
