import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapReport } from './map-report.ts';
import { type OpinionMap, opinionMap } from './opinion-map.ts';
import { toldMap } from './told-map.ts';
import { type CastVote, type Statement, type Vote, voteTaker } from './votes.ts';

const known = (count: number): Statement[] =>
	Array.from({ length: count }, (_, at) => ({
		id: String(at),
		text: '',
		moderatedOut: at === 3,
		meta: at === 4,
		isListed: true,
	}));

function mapOf(votes: readonly CastVote[], statements = known(12)): OpinionMap {
	const taker = voteTaker();
	for (const vote of votes) taker.take(vote);
	return opinionMap(taker.table(statements), { kept: new Set() });
}

/** Votes of some people on some statements, each on a few of them, at most once. */
const conversations = fc
	.uniqueArray(
		fc.record({
			person: fc.integer({ min: 0, max: 24 }).map(String),
			statement: fc.integer({ min: 0, max: 8 }).map(String),
			vote: fc.constantFrom<Vote>(1, 0, -1),
			at: fc.constant(0),
		}),
		{ minLength: 1, maxLength: 120, selector: ({ person, statement }) => `${person} ${statement}` },
	)
	.map((votes): CastVote[] => votes);

const mirrored = (votes: readonly CastVote[]) => votes.map((each) => ({ ...each, vote: (0 - each.vote) as Vote }));
const membersOf = ({ groups }: OpinionMap) => groups.map(({ members }) => members);

/** Two camps that differ on most statements, with somebody of their own mind in each. */
function camps(people: number, statements: number): CastVote[] {
	return Array.from({ length: people }, (_, person) =>
		Array.from({ length: statements }, (_, at): CastVote => {
			const side = person % 2 === 0 ? 1 : -1;
			const own = (person * 7 + at * 5) % 11 === 0;
			return {
				person: String(person),
				statement: String(at),
				vote: (own ? 0 : at % 3 === 2 ? 1 : at % 3 === 0 ? side : -side) as Vote,
				at: 0,
			};
		}).filter((_, at) => (person + at) % 5 !== 0),
	).flat();
}

describe('the map of opinions', () => {
	it('mirrors when every vote is mirrored: people stand opposite, in the same groups, and consent becomes dissent', () => {
		fc.assert(
			fc.property(conversations, (votes) => {
				const [map, mirror] = [mapOf(votes), mapOf(mirrored(votes))];
				expect(mirror.people).toEqual(map.people.map(([x, y]) => [0 - x, 0 - y].map((each) => each + 0)));
				expect(membersOf(mirror)).toEqual(membersOf(map));
				expect(mirror.silhouettes).toEqual(map.silhouettes);
				expect(mirror.told.agreement).toEqual(map.told.disagreement);
				expect(mirror.told.disagreement).toEqual(map.told.agreement);
				expect(mirror.told.groupAwareAgreement).toEqual(map.told.groupAwareDisagreement);
			}),
		);
	});

	it('does not hang on the order of the votes', () => {
		fc.assert(
			fc.property(
				conversations.chain((votes) =>
					fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
				),
				([votes, shuffled]) => {
					expect(mapOf(shuffled)).toEqual(mapOf(votes));
				},
			),
		);
	});

	it('puts everybody who is on it in one group, and nobody else', () => {
		fc.assert(
			fc.property(conversations, (votes) => {
				const map = mapOf(votes);
				expect(
					membersOf(map)
						.flat()
						.toSorted((a, b) => a - b),
				).toEqual(map.onTheMap);
				for (const place of [...map.people, ...map.statements])
					expect(place.every((each) => Number.isFinite(each))).toBe(true);
			}),
		);
	});

	it('is the same but for the direction of its axes when a statement is said the other way round', () => {
		const votes = camps(30, 12);
		const said = votes.map((each) => (each.statement === '0' ? { ...each, vote: (0 - each.vote) as Vote } : each));
		const [map, other] = [mapOf(votes), mapOf(said)];
		expect(membersOf(other)).toEqual(membersOf(map));
		for (const [at, place] of map.people.entries())
			for (const axis of [0, 1] as const)
				expect(Math.abs(other.people[at]?.[axis] ?? Number.NaN)).toBeCloseTo(Math.abs(place[axis]), 10);
	});

	it('finds two camps, what each is known by, and what they share', () => {
		const map = mapOf(camps(40, 12));
		expect(membersOf(map)).toEqual([
			Array.from({ length: 20 }, (_, at) => 2 * at),
			Array.from({ length: 20 }, (_, at) => 2 * at + 1),
		]);
		expect(
			map.told.representative[0]?.every(({ statement, side }) => (statement % 3 === 0) === (side === 'agree')),
		).toBe(true);
		// Statement 3 is moderated out and 4 asks who somebody is: neither is told of, though both are voted on.
		expect(map.told.representative.flat().some(({ statement }) => [3, 4].includes(statement))).toBe(false);
		expect(map.told.agreement.map(({ statement }) => statement).toSorted()).toEqual([11, 2, 5, 8]);
		expect(map.axes[0][3]).toBe(0);
		expect(map.axes[0][4]).toBe(0);
		expect(toldMap(map, { inputHash: 'x', remarks: [] })).toMatchObject({
			participants: 40,
			statements: 12,
			k: 2,
			setAside: [3, 4],
			inputHash: 'x',
			priorities: { 4: 49 },
		});
	});

	it('has one group where all say the same', () => {
		const votes = Array.from({ length: 4 }, (_, person) => ({
			person: String(person),
			statement: '0',
			vote: 1 as Vote,
			at: 0,
		}));
		const map = mapOf(votes);
		expect(membersOf(map)).toEqual([[0, 1, 2, 3]]);
		expect(map.people).toEqual(Array(4).fill([0, 0]));
		expect(map.silhouettes).toEqual({ 1: 0 });
	});

	it('tells ids that are no whole numbers as words', () => {
		const votes = ['007', 'anna', '12'].map((person, at) => ({
			person,
			statement: `s${at}`,
			vote: 1 as Vote,
			at: 0,
		}));
		const { groups, pca } = toldMap(mapOf(votes, []), { inputHash: '', remarks: [] });
		expect(Object.values(groups).flat().map(String).toSorted()).toEqual(['007', '12', 'anna']);
		expect(Object.values(groups).flat()).toContain(12);
		expect(pca.statements).toEqual(['s0', 's1', 's2']);
	});

	it('says how far it has come', () => {
		const taker = voteTaker();
		taker.take({ person: '1', statement: '1', vote: 1, at: 0 });
		const said: string[] = [];
		opinionMap(taker.table([]), { kept: new Set(), onStep: (done, of) => said.push(`${done}/${of}`) });
		expect(said).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5']);
	});
});

describe('the report', () => {
	it('tells of each group, of what all share, and of what is set aside nothing', () => {
		const map = mapOf(
			camps(24, 12),
			known(12).map((each) => ({ ...each, text: each.id === '2' ? `A  long\n${'word '.repeat(40)}` : 'said' })),
		);
		const lines = mapReport(map, ['a remark']);
		expect(lines.slice(0, 5)).toEqual([
			`24 people, 12 statements with votes, ${map.table.votes.length} votes`,
			'On the map: 24 people in 2 groups',
			`How well they are apart, from -1 to 1: ${Object.entries(map.silhouettes)
				.map(([k, width]) => `${k} groups ${width.toFixed(2)}`)
				.join(', ')}`,
			'a remark',
			'Fewer than 15 people, so say little of them: group 0, 1',
		]);
		const { chose, seen, representativeness, statement } = map.told.representative[0]?.[0] ?? expect.fail();
		expect(lines.slice(5, 8)).toEqual([
			'',
			'Group 0, 12 people, is known by',
			`  agree    ${String(chose).padStart(4)} of ${String(seen).padStart(4)}, ${representativeness.toFixed(1).padStart(5)} x the others  ${statement}: said`,
		]);
		const under = (title: string) => lines.slice(lines.indexOf(title) + 1, lines.indexOf('', lines.indexOf(title)));
		expect(under('Most people agree')[0]).toMatch(/^ {4,}\d+ of +\d+ {2}\d+: /);
		expect(lines.some((line) => line.includes(`2: A long ${'word '.repeat(40).slice(0, 83)}…`))).toBe(true);
		expect(under('Most people disagree')).toEqual(['  nothing that stands out']);
		const shared = lines.slice(lines.indexOf('Every group is most likely to agree to') + 1);
		expect(shared).toHaveLength(5);
		const products = shared.map((line) => Number(/^ +(\d+) % {2}\d+: /.exec(line)?.[1]));
		expect(products).toEqual(products.toSorted((a, b) => b - a));
		expect(shared.some((line) => /% {2}[34]: /.test(line))).toBe(false);
	});

	it('says one person, and one group', () => {
		const votes = [{ person: '1', statement: '9', vote: 1 as Vote, at: 0 }];
		expect(mapReport(mapOf(votes, []), [])).toContain('On the map: 1 person in 1 group');
		expect(mapReport(mapOf(votes, []), []).at(-1)).toBe('   67 %  9');
	});
});
