import { describe, expect, it } from 'vitest';
import { consensusOn, groupAwareConsensus } from './consensus.ts';
import { priorityOf } from './priorities.ts';
import { differenceTest, halfTest, isSignificant, share } from './proportion-tests.ts';
import { representativeStatements } from './representative.ts';
import { addCounts, type VoteCount } from './vote-counts.ts';

const count = (agree: number, disagree: number, seen = agree + disagree): VoteCount => ({ agree, disagree, seen });
const nothingLeftOut = () => false;

describe('tests of shares', () => {
	it('begin at a half and add one vote each way', () => {
		expect(share(0, 0)).toBe(0.5);
		expect(share(3, 3)).toBe(0.8);
		expect(halfTest(3, 3)).toBe(2);
		expect(halfTest(6, 9)).toBeCloseTo(2 * Math.sqrt(10) * (7 / 10 - 1 / 2), 12);
		expect(halfTest(0, 3)).toBe(-1);
	});

	it('compare two shares against their common one', () => {
		expect(differenceTest(2, 3, 1, 3)).toBeCloseTo(0.25 / Math.sqrt((5 / 8) * (3 / 8) * (1 / 4 + 1 / 4)), 12);
		expect(differenceTest(1, 3, 2, 3)).toBeCloseTo(-0.25 / Math.sqrt((5 / 8) * (3 / 8) * (1 / 4 + 1 / 4)), 12);
		expect(differenceTest(0, 1, 3, 7)).toBeCloseTo((1 / 2 - 4 / 8) / 1, 12);
		expect(differenceTest(3, 3, 5, 5)).toBe(0);
	});

	it('call significant what chance brings less than once in ten', () => {
		expect(isSignificant(1.2816)).toBe(false);
		expect(isSignificant(1.28161)).toBe(true);
	});
});

describe('representative statements', () => {
	it('are significant within the group and beside the others, the strongest first, agreements before disagreements', () => {
		const [first, second] = representativeStatements(
			[
				[count(9, 1), count(10, 0), count(0, 10), count(5, 5), count(8, 2)],
				[count(3, 7), count(1, 9), count(9, 1), count(5, 5), count(7, 3)],
			],
			nothingLeftOut,
		) as [ReturnType<typeof representativeStatements>[0], ReturnType<typeof representativeStatements>[0]];
		expect(first.map(({ statement, side, bestAgree }) => [statement, side, bestAgree])).toEqual([
			[1, 'agree', true],
			[0, 'agree', false],
			[2, 'disagree', false],
		]);
		expect(first[0]).toEqual({
			statement: 1,
			side: 'agree',
			bestAgree: true,
			chose: 10,
			seen: 10,
			share: 11 / 12,
			shareTest: halfTest(10, 10),
			representativeness: 11 / 12 / (2 / 12),
			representativenessTest: differenceTest(10, 10, 1, 10),
		});
		expect(second.map(({ statement, side }) => [statement, side])).toEqual([
			[2, 'agree'],
			[1, 'disagree'],
			[0, 'disagree'],
		]);
		expect(second[1]?.chose).toBe(9);
	});

	it('compare a group with all the others together', () => {
		const [first] = representativeStatements([[count(6, 0)], [count(1, 2)], [count(0, 4)]], nothingLeftOut);
		expect(first?.[0]?.representativenessTest).toBe(differenceTest(6, 6, 1, 7));
	});

	it('are at most five, and of equals the first', () => {
		const groups = [Array.from({ length: 7 }, () => count(9, 0)), Array.from({ length: 7 }, () => count(0, 9))];
		const [first, second] = representativeStatements(groups, nothingLeftOut);
		expect(first?.map(({ statement }) => statement)).toEqual([0, 1, 2, 3, 4]);
		expect(second?.map(({ statement, side }) => `${statement} ${side}`)).toEqual(
			[0, 1, 2, 3, 4].map((at) => `${at} disagree`),
		);
	});

	it('leave out what is set aside', () => {
		const groups = [
			[count(9, 0), count(8, 1)],
			[count(0, 9), count(0, 9)],
		];
		const [first] = representativeStatements(groups, (statement) => statement === 0);
		expect(first?.map(({ statement }) => statement)).toEqual([1]);
	});

	it('fall back to the best agreement where none is significant', () => {
		const groups = [
			[count(2, 1), count(2, 0)],
			[count(2, 1), count(1, 0)],
		];
		const [first] = representativeStatements(groups, nothingLeftOut);
		expect(first?.map(({ statement, side, bestAgree }) => [statement, side, bestAgree])).toEqual([[1, 'agree', true]]);
	});

	it('fall back to what comes nearest where there is no agreement either', () => {
		const groups = [
			[count(0, 1), count(0, 2), count(0, 2)],
			[count(2, 1), count(2, 2), count(2, 1)],
		];
		const [first] = representativeStatements(groups, nothingLeftOut);
		expect(first?.map(({ statement, side, bestAgree }) => [statement, side, bestAgree])).toEqual([
			[2, 'disagree', false],
		]);
		expect(representativeStatements([[], []], nothingLeftOut)).toEqual([[], []]);
	});

	it('may put first what a group rejects more than all others: two tests below nought make a strength above it, as on the server', () => {
		const groups = [
			[count(2, 0), count(0, 9)],
			[count(1, 0), count(9, 0)],
		];
		const [first] = representativeStatements(groups, nothingLeftOut);
		expect(first).toMatchObject([{ statement: 1, side: 'disagree', bestAgree: true }]);
	});

	it('put no statement first that nobody agreed or disagreed to', () => {
		const groups = [[count(0, 0, 9)], [count(0, 9)]];
		expect(representativeStatements(groups, nothingLeftOut)[0]?.map(({ bestAgree }) => bestAgree)).toEqual([false]);
	});

	it('begin the best agreement with what is common, or with what is special and more than half', () => {
		// Not significant and no more common than elsewhere: no best agreement. More common and over a half: it is.
		const common = representativeStatements([[count(2, 1)], [count(2, 1)]], nothingLeftOut)[0];
		expect(common?.[0]?.bestAgree).toBe(false);
		const special = representativeStatements([[count(2, 1)], [count(1, 2)]], nothingLeftOut)[0];
		expect(special?.[0]?.bestAgree).toBe(true);
		const half = representativeStatements([[count(1, 1)], [count(0, 3)]], nothingLeftOut)[0];
		expect(half?.[0]?.bestAgree).toBe(false);
	});

	it('let a commoner agreement take the first place from one that is not special', () => {
		// Everybody agrees to the first two: the clearer of them is the best, until something special comes that is clearer still.
		const groups = [
			[count(8, 2), count(19, 1), count(6, 0)],
			[count(9, 1), count(20, 0), count(0, 6)],
		];
		const [first] = representativeStatements(groups, nothingLeftOut);
		expect(first?.find(({ bestAgree }) => bestAgree)?.statement).toBe(1);
		// From something special only something stronger takes it, however common.
		const turned = groups.map((counts) => counts.toReversed());
		expect(representativeStatements(turned, nothingLeftOut)[0]?.[0]?.statement).toBe(0);
	});
});

describe('consensus', () => {
	it('is what more than half chose, not by chance, the clearest first and at most five', () => {
		const counts = [count(6, 6), count(9, 1), count(30, 10), count(10, 0), count(1, 0), count(0, 9)];
		expect(consensusOn('agree', counts, nothingLeftOut).map(({ statement }) => statement)).toEqual([3, 2, 1, 4]);
		expect(consensusOn('disagree', counts, nothingLeftOut)).toEqual([
			{ statement: 5, chose: 9, seen: 9, share: 10 / 11, shareTest: halfTest(9, 9) },
		]);
		const many = Array.from({ length: 8 }, () => count(9, 1));
		expect(consensusOn('agree', many, nothingLeftOut).map(({ statement }) => statement)).toEqual([0, 1, 2, 3, 4]);
		expect(consensusOn('agree', many, (at) => at < 6).map(({ statement }) => statement)).toEqual([6, 7]);
	});

	it('over groups is the product of their shares', () => {
		const groups = [
			[count(3, 1), count(0, 0, 2)],
			[count(1, 4), count(2, 0)],
		];
		expect(groupAwareConsensus(groups, 'agree')).toEqual([(4 / 6) * (2 / 7), (1 / 4) * (3 / 4)]);
		expect(groupAwareConsensus(groups, 'disagree')).toEqual([(2 / 6) * (5 / 7), (1 / 4) * (1 / 4)]);
		expect(groupAwareConsensus([], 'agree')).toEqual([]);
	});
});

describe('priorities', () => {
	it('are higher for what few pass, many agree to, few have seen, and what draws apart', () => {
		expect(priorityOf(count(1, 0), 0, false)).toBeCloseTo(((2 / 3) * (2 / 3) * (1 + 8 * 2 ** -0.2)) ** 2, 12);
		expect(priorityOf(count(18, 0, 20), 1, false)).toBeCloseTo(((1 - 3 / 22) * 2 * (19 / 22) * (1 + 8 / 16)) ** 2, 12);
		expect(priorityOf(count(3, 9, 14), 0.5, false)).toBeCloseTo(
			((1 - 3 / 16) * 1.5 * (4 / 16) * (1 + 8 * 2 ** -2.8)) ** 2,
			12,
		);
	});

	it('put questions of who somebody is first', () => {
		expect(priorityOf(count(1, 5), 9, true)).toBe(49);
	});
});

it('counts are added one by one', () => {
	expect(addCounts([count(1, 2, 4), count(5, 6, 12)])).toEqual({ agree: 6, disagree: 8, seen: 16 });
	expect(addCounts([])).toEqual({ agree: 0, disagree: 0, seen: 0 });
});
