import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupNews, type News, newsKinds } from './news.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const proposal = (matter: string, processId: string, minute: number): News => ({
	...{ what: 'proposal', kind: 'proposal', matter, processId, about: matter },
	at: at(minute),
});
const comment = (matter: string, about: string, minute: number): News => ({
	...{ what: 'comment', kind: 'comment', matter, processId: 'a', about },
	at: at(minute),
});

const someNews: fc.Arbitrary<News> = fc
	.record({
		what: fc.constantFrom(...newsKinds, 'found' as const),
		matter: fc.constantFrom('1', '2', '3', '4', '5'),
		processId: fc.constantFrom('a', 'b', null),
		about: fc.constantFrom('1', '2', '3'),
		minute: fc.nat(59),
		search: fc.constantFrom('x', 'y'),
	})
	.map(({ minute, search, ...one }) => ({
		...one,
		kind: one.what === 'comment' ? 'comment' : 'proposal',
		// A comment stands under one thing, wherever it is told of.
		...(one.what === 'comment' && { about: String(Number(one.matter) % 3) }),
		at: at(minute),
		...(one.what === 'found' && { search }),
	}));

describe('news for one person', () => {
	test('stand by process, with what is newest first', () => {
		const groups = groupNews([proposal('1', 'a', 1), proposal('2', 'b', 2), proposal('3', 'a', 3)]);
		expect(groups.map(({ processId }) => processId)).toEqual(['a', 'b']);
		expect(groups[0]?.lines.map(({ news }) => news[0]?.matter)).toEqual(['3', '1']);
	});

	test('say three comments on a proposal in one line', () => {
		const [group] = groupNews([comment('1', 'p', 1), comment('2', 'p', 2), comment('3', 'q', 3), comment('4', 'p', 4)]);
		expect(group?.lines.map(({ news }) => news.map(({ matter }) => matter))).toEqual([['4', '2', '1'], ['3']]);
	});

	test('say only the last word on a meeting that was moved and then cancelled', () => {
		const meeting = { kind: 'meeting', matter: 'm', processId: 'a', about: 'm' };
		const [group] = groupNews([
			{ ...meeting, what: 'meeting', at: at(1) },
			{ ...meeting, what: 'meeting-cancelled', at: at(3) },
			{ ...meeting, what: 'meeting-changed', at: at(2) },
		]);
		expect(group?.lines.map(({ what }) => what)).toEqual(['meeting-cancelled']);
	});

	test('do not tell again by a search what is told already, nor by two searches', () => {
		const found = (search: string, matter: string): News => ({ ...proposal(matter, 'a', 5), what: 'found', search });
		const groups = groupNews([proposal('1', 'a', 1), found('x', '1'), found('x', '2'), found('y', '2')]);
		expect(groups.flatMap(({ lines }) => lines.map(({ news }) => news[0]?.matter)).sort()).toEqual(['1', '2']);
	});

	test('lose nothing, say no thing twice, and do not depend on the order in which they are read', () => {
		fc.assert(
			fc.property(fc.array(someNews, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (news, chance) => {
				const groups = groupNews(news);
				const lines = groups.flatMap((group) => group.lines);
				const said = lines.flatMap((line) => line.news);
				// Everything that happened is said, by itself or by the last word on the same thing.
				for (const one of news) expect(said.some(({ matter }) => matter === one.matter)).toBe(true);
				const keys = groups.flatMap(({ processId, search, lines }) =>
					lines.flatMap(({ what, news }) => news.map(({ matter }) => `${processId} ${search} ${what} ${matter}`)),
				);
				expect(new Set(keys).size).toBe(keys.length);
				const found = said.filter(({ what }) => what === 'found').map(({ matter }) => matter);
				expect(new Set(found).size).toBe(found.length);
				const shuffled = [...news].map((one) => [chance.next().value, one] as const).sort(([a], [b]) => a - b);
				expect(groupNews(shuffled.map(([, one]) => one)).flatMap(({ lines }) => lines).length).toBe(lines.length);
			}),
		);
	});
});
