import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lotFrom } from '../lot.ts';
import { amend } from './amend.ts';
import { decide, type MajorityRule, simpleMajority, votesNeeded } from './decide.ts';
import { dhondt } from './dhondt.ts';
import { halfOfMembers, quorum } from './quorum.ts';
import { mayVoteTogether, votingSequence } from './voting-sequence.ts';

const lot = () => lotFrom('meeting', (text) => createHash('sha256').update(text).digest());
const twoThirds: MajorityRule = { share: [2, 3], inclusive: true, base: 'votesCast', tie: 'rejected' };

describe('a vote', () => {
	it('is carried by more for than against, however many abstain', () => {
		expect(decide({ for: 2, against: 1, abstain: 2 }, simpleMajority)).toBe('adopted');
		expect(decide({ for: 1, against: 2, abstain: 0 }, simpleMajority)).toBe('rejected');
		expect(decide({ for: 0, against: 0, abstain: 9 }, simpleMajority)).toBe('rejected');
	});

	it('falls when as many are for as against, unless the rule has another way out', () => {
		const tied = { for: 4, against: 4, abstain: 1 };
		expect(decide(tied, simpleMajority)).toBe('rejected');
		expect(decide(tied, { ...simpleMajority, tie: 'lot' })).toBe('byLot');
		const byChair: MajorityRule = { ...simpleMajority, tie: 'chairCastingVote' };
		expect(decide(tied, byChair)).toBe('needsChair');
		expect(decide(tied, byChair, 'for')).toBe('adopted');
		expect(decide(tied, byChair, 'against')).toBe('rejected');
		// The chair has no say where there is no tie, nor where nobody votes.
		expect(decide({ for: 3, against: 4, abstain: 0 }, byChair, 'for')).toBe('rejected');
		expect(decide({ for: 0, against: 0, abstain: 5 }, byChair, 'for')).toBe('rejected');
		expect(decide(tied, { ...twoThirds, tie: 'lot' })).toBe('rejected');
	});

	it('takes a share of those voting, present or members', () => {
		const count = { for: 20, against: 10, abstain: 5 };
		expect(decide(count, twoThirds)).toBe('adopted');
		expect(decide(count, { ...twoThirds, inclusive: false })).toBe('rejected');
		expect(decide(count, { ...twoThirds, base: 'present' })).toBe('rejected');
		expect(decide({ ...count, present: 30 + 5 }, { ...twoThirds, base: 'present', share: [4, 7] })).toBe('adopted');
		const ofMembers: MajorityRule = { ...simpleMajority, base: 'members' };
		expect(decide({ for: 15, against: 9, abstain: 4, members: 31 }, ofMembers)).toBe('rejected');
		expect(decide({ for: 16, against: 9, abstain: 4, members: 31 }, ofMembers)).toBe('adopted');
		expect(() => decide(count, ofMembers)).toThrow('needs their number');
		expect(() => decide({ ...count, members: 34 }, ofMembers)).toThrow('More were present');
		expect(() => decide({ ...count, present: 34 }, { ...twoThirds, base: 'present' })).toThrow('More voted');
	});

	it('is carried exactly from the number of votes that is said to be needed', () => {
		const any = fc.record({
			for: fc.nat(60),
			against: fc.nat(60),
			abstain: fc.nat(20),
			members: fc.integer({ min: 140, max: 200 }),
		});
		const rules = fc.record({
			share: fc.constantFrom<[number, number][]>([1, 2], [2, 3], [3, 4], [1, 1], [1, 5]),
			inclusive: fc.boolean(),
			base: fc.constantFrom('present' as const, 'members' as const),
			tie: fc.constant('rejected' as const),
		});
		fc.assert(
			fc.property(any, rules, (count, rule) => {
				const all = count.for + count.against + count.abstain;
				const needed = votesNeeded({ ...count, present: all }, rule);
				expect(decide({ ...count, present: all }, rule) === 'adopted').toBe(count.for >= needed);
			}),
		);
	});
});

describe('a quorum', () => {
	it('is at least half of the members by Danish law', () => {
		expect(quorum(25, 12, halfOfMembers)).toEqual({ quorate: false, needed: 13 });
		expect(quorum(24, 12, halfOfMembers)).toEqual({ quorate: true, needed: 12 });
		expect(quorum(24, 12, { ...halfOfMembers, inclusive: false })).toEqual({ quorate: false, needed: 13 });
	});
});

describe('the order of votes', () => {
	const ids = (steps: ReturnType<typeof votingSequence>) => steps.flatMap((step) => step.ids);

	it('takes amendments before the motion, and what changes them before those', () => {
		expect(
			ids(votingSequence('M', [{ id: 'A1' }, { id: 'A2' }, { id: 'A1a', amends: 'A1' }, { id: 'A1b', amends: 'A1' }])),
		).toEqual(['A1a', 'A1b', 'A1', 'A2', 'M']);
		expect(ids(votingSequence('M', []))).toEqual(['M']);
	});

	it('takes the furthest from the text first, where that is the habit', () => {
		const moved = [
			{ id: 'near', distance: 1 },
			{ id: 'far', distance: 5 },
			{ id: 'far too', distance: 5 },
		];
		expect(ids(votingSequence('M', moved, 'furthest-first'))).toEqual(['far', 'far too', 'near', 'M']);
	});

	it('refuses what would change nothing that is there, or itself', () => {
		expect(() => votingSequence('M', [{ id: 'A', amends: 'B' }])).toThrow('not moved');
		expect(() =>
			votingSequence('M', [
				{ id: 'A', amends: 'B' },
				{ id: 'B', amends: 'A' },
			]),
		).toThrow('circle');
		expect(() => votingSequence('M', [{ id: 'M' }])).toThrow('same name');
	});

	it('lets several be voted on together only when all agree', () => {
		expect(mayVoteTogether(['A1', 'A2'], 24, 25)).toBe(false);
		expect(mayVoteTogether(['A1', 'A2'], 25, 25)).toBe(true);
		expect(mayVoteTogether(['A1'], 0, 25)).toBe(true);
		expect(mayVoteTogether(['A1', 'A2'], 0, 0)).toBe(false);
	});
});

describe('a carried amendment', () => {
	const text = [
		{ id: '1', text: 'Plant 10 trees' },
		{ id: '2', text: 'Do so by May, and pay by May' },
	];

	it('becomes the text that is voted on', () => {
		expect(amend(text, { target: '1', was: 'Plant 10 trees', replace: '10', by: '20' })).toEqual({
			text: [{ id: '1', text: 'Plant 20 trees' }, text[1]],
		});
		expect(amend(text, { target: '2', was: 'Do so by May, and pay by May', by: 'Now' })).toEqual({
			text: [text[0], { id: '2', text: 'Now' }],
		});
	});

	it('is a conflict for the secretary where the text has moved on or is not clear', () => {
		expect(amend(text, { target: '3', was: '', by: 'x' })).toEqual({ conflict: 'no-such-paragraph' });
		expect(amend(text, { target: '1', was: 'Plant 5 trees', replace: '5', by: '6' })).toEqual({
			conflict: 'changed-since',
		});
		expect(amend(text, { target: '1', was: 'Plant 10 trees', replace: '5', by: '6' })).toEqual({
			conflict: 'words-not-found',
		});
		expect(amend(text, { target: '1', was: 'Plant 10 trees', replace: '', by: '6' })).toEqual({
			conflict: 'words-not-found',
		});
		expect(amend(text, { target: '2', was: text[1]?.text ?? '', replace: 'May', by: 'June' })).toEqual({
			conflict: 'words-found-twice',
		});
	});
});

describe('seats by d’Hondt', () => {
	it('go to the largest quotients', () => {
		expect(
			dhondt(
				new Map([
					['A', 13],
					['B', 8],
					['C', 4],
				]),
				7,
				lot(),
			).seats,
		).toEqual(
			new Map([
				['A', 4],
				['B', 2],
				['C', 1],
			]),
		);
	});

	it('are drawn for by lot where quotients are equal, and that is told', () => {
		const { seats, ties } = dhondt(
			new Map([
				['B', 6],
				['A', 6],
				['C', 0],
			]),
			3,
			lot(),
		);
		expect(ties.map(({ seat, among }) => [seat, among])).toEqual([
			[1, ['A', 'B']],
			[3, ['A', 'B']],
		]);
		expect([...seats.values()].sort()).toEqual([0, 1, 2]);
		expect(seats.get('C')).toBe(0);
	});

	it('are never fewer for more votes', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), fc.nat(30), (votes, count) => {
				const { seats } = dhondt(new Map(votes.map((each, at) => [`L${at}`, each])), count, lot());
				const won = votes.map((_, at) => seats.get(`L${at}`) as number);
				expect(won.reduce((a, b) => a + b, 0)).toBe(votes.some((each) => each > 0) ? count : 0);
				for (const [a, more] of votes.entries())
					for (const [b, less] of votes.entries())
						if (more > less) expect(won[a]).toBeGreaterThanOrEqual(won[b] as number);
			}),
		);
	});
});
