import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyElection } from '../../../../tests/support/any-election.ts';
import { lotFrom } from '../lot.ts';
import { parseBlt } from './blt.ts';
import { type CountOptions, type CountOutcome, count, countRules } from './count.ts';
import { countReport } from './count-report.ts';
import { type Election, standing } from './election.ts';

const lot = (seed = 'lot') => lotFrom(seed, (text) => createHash('sha256').update(text).digest());
const by = (election: Election, rule: CountOptions['rule'], more: Partial<CountOptions> = {}) =>
	count(election, { rule, strength: 'winning', unranked: 'zero', lot: lot(), ...more });
const transferable = ['scottish-stv', 'ers97', 'meek'] as const;

function stages(outcome: CountOutcome) {
	return outcome.stages as Extract<CountOutcome, { quota: string }>['stages'];
}

describe('Scottish STV', () => {
	const election = parseBlt('4 2\n6 1 2 0\n2 1 3 0\n3 2 0\n4 3 0\n0\nA\nB\nC\nD\nT');

	it('hands the whole surplus on, cut off after five decimals', () => {
		// 15 ballots, 2 seats: quota 6. A has 8, surplus 2: six papers to B and two to C, each worth 2 ÷ 8 = 0.25.
		const outcome = by(election, 'scottish-stv');
		expect(outcome).toMatchObject({ quota: '6.00000', valid: 15, invalid: 0 });
		expect(stages(outcome)[1]).toMatchObject({
			action: 'surplus',
			candidates: ['C1'],
			votes: { C1: '6.00000', C2: '4.50000', C3: '4.50000', C4: '0.00000' },
			transfers: { C1: '-2.00000', C2: '1.50000', C3: '0.50000' },
		});
	});

	it('tells equal candidates apart by the latest stage at which they were not', () => {
		// B and C both have 4.5 when one must go; before, B had 3 and C had 4.
		const outcome = by(election, 'scottish-stv');
		expect(outcome.elected).toEqual(['C1', 'C3']);
		expect(outcome.ties).toEqual([
			{ at: 'stage 3: whom to exclude', among: ['C2', 'C3'], rule: 'earlier-stage', stage: 1, chosen: 'C2' },
		]);
	});

	it('draws a lot from the seed where they always were equal', () => {
		const tied = parseBlt('2 1\n1 1 0\n1 2 0\n0');
		const drawn = new Set(
			['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => by(tied, 'scottish-stv', { lot: lot(seed) }).elected.join()),
		);
		expect(drawn).toEqual(new Set(['C1', 'C2']));
		expect(by(tied, 'scottish-stv').ties[0]).toMatchObject({ rule: 'lot', among: ['C1', 'C2'] });
	});

	it('ends a ballot at a skipped place and at a shared one, and passes over who withdrew', () => {
		const odd = parseBlt('4 1\n-4\n5 - 1 0\n4 1=2 3 0\n3 4 2 0\n2 3 - 2 0\n0');
		const outcome = by(odd, 'scottish-stv');
		expect(outcome).toMatchObject({ valid: 5, invalid: 9, elected: ['C2'], withdrawn: ['C4'] });
		expect(stages(outcome)[0]?.votes).toEqual({ C1: '0.00000', C2: '3.00000', C3: '2.00000' });
		expect(by(odd, 'meek')).toMatchObject({ valid: 10, invalid: 4, elected: ['C1'] });
	});

	it('counts as valid for Schulze every ballot that names somebody, and compares nobody with themselves', () => {
		const { valid, pairwise, elected } = by(parseBlt('3 1\n4 1 2 0\n3 2=1 3 0\n2 0\n0'), 'schulze') as Extract<
			CountOutcome,
			{ paths: unknown }
		>;
		expect({ valid, elected }).toEqual({ valid: 7, elected: ['C1'] });
		expect(pairwise).toEqual({ C1: { C2: 4, C3: 7 }, C2: { C1: 0, C3: 7 }, C3: { C1: 0, C2: 0 } });
	});

	it('loses what is cut off to nobody: it is told as not transferable', () => {
		// Quota 4; surplus 3 of 7 votes: each paper 0.42857, seven of them 2.99999.
		const outcome = by(parseBlt('4 2\n7 1 2 0\n2 3 0\n1 4 0\n1 2 0\n0'), 'scottish-stv');
		expect(stages(outcome)[1]).toMatchObject({ votes: { C1: '4.00000', C2: '3.99999' }, nonTransferable: '0.00001' });
	});
});

describe('ERS97', () => {
	it('takes the quota to two decimals, rounded up', () => {
		expect(stages(by(parseBlt('4 2\n6 1 2 0\n4 2 0\n3 3 0\n3 4 0\n0'), 'ers97'))[0]?.quota).toBe('5.34');
	});

	it('lets a surplus wait that cannot save the last, and takes several losers together', () => {
		const outcome = by(parseBlt('5 2\n20 1 2 0\n15 2 0\n12 3 0\n1 4 3 0\n2 5 3 0\n0'), 'ers97');
		expect(stages(outcome)[1]).toMatchObject({ action: 'exclude', candidates: ['C4', 'C5'], batchValue: '1.00' });
		expect(outcome.elected).toEqual(['C1', 'C2']);
	});

	it('hands on the last batch alone, and batches of the excluded by falling value', () => {
		const outcome = by(parseBlt('5 2\n7 1 2 3 0\n7 1 4 0\n4 2 3 0\n5 3 0\n6 4 0\n7 5 0\n0'), 'ers97');
		const [first, surplus, high, low] = stages(outcome);
		expect(first).toMatchObject({ quota: '12.00', elected: ['C1'] });
		// The surplus of 2 over fourteen papers is 0.14 each, and 0.04 is left.
		expect(surplus).toMatchObject({ action: 'surplus', votes: { C2: '4.98', C4: '6.98' }, nonTransferable: '0.04' });
		expect(high).toMatchObject({ candidates: ['C2'], batchValue: '1.00', votes: { C3: '9.00', C2: '0.98' } });
		expect(low).toMatchObject({ candidates: ['C2'], batchValue: '0.14', votes: { C3: '9.98', C2: '0.00' } });
		expect(outcome.elected).toEqual(['C1', 'C3']);
	});
});

describe('Meek', () => {
	it('lets the elected keep what they need and pass on the rest, and lowers the quota with what ends', () => {
		const outcome = by(parseBlt('3 2\n8 1 2 0\n1 2 0\n3 3 0\n0'), 'meek');
		expect(outcome.elected).toEqual(['C1', 'C2']);
		const [first, second] = stages(outcome);
		expect(first).toMatchObject({ quota: '4.000000001', elected: ['C1'] });
		expect(second).toMatchObject({ action: 'surplus', candidates: ['C1'], votes: { C2: '4.999999992' } });
	});

	it('excludes who has no votes together, once there is hardly any surplus', () => {
		const outcome = by(parseBlt('5 1\n3 1 0\n2 2 0\n2 3 2 0\n0'), 'meek');
		expect(stages(outcome)[1]).toMatchObject({ action: 'exclude', candidates: ['C4', 'C5'] });
	});
});

describe('Schulze', () => {
	// The example of Schulze's paper, section 3.1: 45 ballots, order E > A > C > B > D.
	const paper = parseBlt(
		'5 1\n5 1 3 2 5 4 0\n5 1 4 5 3 2 0\n8 2 5 4 1 3 0\n3 3 1 2 5 4 0\n7 3 1 5 2 4 0\n2 3 2 1 4 5 0\n7 4 3 5 2 1 0\n8 5 2 1 4 3 0\n0\nA\nB\nC\nD\nE\nT',
	);

	it('gives the order of the example in the paper', () => {
		const outcome = by(paper, 'schulze');
		expect('order' in outcome && outcome.order).toEqual(['C5', 'C1', 'C3', 'C2', 'C4']);
		expect(outcome).toMatchObject({
			elected: ['C5'],
			winners: ['C5'],
			paths: { C5: { C1: 25, C4: 31 }, C1: { C5: 24 } },
		});
	});

	it('may find another winner by margins', () => {
		const odd = parseBlt('6 4\n10 1 3 0\n8 2 0\n6 3 0\n5 4 0\n3 5 4 0\n3 6 4 0\n0');
		expect(by(odd, 'schulze')).toMatchObject({ winners: ['C3'] });
		expect(by(odd, 'schulze', { strength: 'margins' })).toMatchObject({ winners: ['C1'] });
	});

	it('ranks who is not on a ballot below all who are, and draws among who stay equal', () => {
		const outcome = by(parseBlt('3 2\n2 1 0\n0'), 'schulze');
		expect(outcome).toMatchObject({ winners: ['C1'], pairwise: { C1: { C2: 2, C3: 2 }, C2: { C1: 0, C3: 0 } } });
		expect(outcome.ties).toMatchObject([{ at: 'place 2', among: ['C2', 'C3'], rule: 'lot' }]);
		expect(outcome.elected).toHaveLength(2);
	});
});

describe('Borda', () => {
	const election = parseBlt('4 1\n1 1=2 3 0\n1 4 0\n0');

	it('gives n − 1 points to the first, shares those of a shared place, and nothing or the mean to the rest', () => {
		expect(by(election, 'borda')).toMatchObject({ scores: { C1: 2.5, C2: 2.5, C3: 1, C4: 3 }, elected: ['C4'] });
		expect(by(election, 'borda', { unranked: 'mean' })).toMatchObject({ scores: { C1: 3.5, C2: 3.5, C3: 2, C4: 3 } });
		expect(by(election, 'borda', { unranked: 'mean' }).ties).toMatchObject([{ at: 'place 1', among: ['C1', 'C2'] }]);
	});
});

describe('every rule', () => {
	it('fills the seats, once each, with those who stand', () => {
		fc.assert(
			fc.property(anyElection, fc.constantFrom(...countRules), (election, rule) => {
				const { elected } = by(election, rule);
				const who = standing(election).map((candidate) => `C${candidate + 1}`);
				expect(new Set(elected).size).toBe(Math.min(election.seats, who.length));
				expect(who).toEqual(expect.arrayContaining([...elected]));
			}),
		);
	});

	it('gives the same whatever the order of the ballots, and however they are bundled', () => {
		fc.assert(
			fc.property(anyElection, fc.constantFrom(...countRules), (election, rule) => {
				const split = election.ballots.flatMap(({ count: many, places }) =>
					Array.from({ length: many }, () => ({ count: 1, places })),
				);
				expect(by({ ...election, ballots: split.toReversed() }, rule)).toEqual(by(election, rule));
			}),
		);
	});

	it('elects whoever more than half put first, and by a quota whoever has one', () => {
		fc.assert(
			fc.property(anyElection, fc.constantFrom('schulze', ...transferable), (election, rule) => {
				const favourite = standing(election)[0] as number;
				const cast = election.ballots.reduce((sum, ballot) => sum + ballot.count, 0);
				const ballots = [...election.ballots, { count: cast + 1, places: [[favourite]] }];
				expect(by({ ...election, ballots }, rule).elected).toContain(`C${favourite + 1}`);
			}),
		);
	});

	it('keeps every vote: what candidates have and what is not transferable are all valid ballots, at every stage', () => {
		fc.assert(
			fc.property(anyElection, fc.constantFrom(...transferable), (election, rule) => {
				const outcome = by(election, rule);
				for (const { votes, nonTransferable } of stages(outcome)) {
					const parts = [...Object.values(votes), nonTransferable].map((each) => BigInt(each.replace('.', '')));
					const places = nonTransferable.length - nonTransferable.indexOf('.') - 1;
					expect(parts.reduce((a, b) => a + b, 0n)).toBe(BigInt(outcome.valid) * 10n ** BigInt(places));
					if (rule !== 'meek') expect(parts.every((part) => part >= 0n)).toBe(true);
				}
			}),
		);
	});
});

describe('the report', () => {
	it('tells who is elected, each stage and each tie, in lines', () => {
		const election = parseBlt('4 2\n6 1 2 0\n2 1 3 0\n3 2 0\n4 3 0\n0\nAne\nBo\nCarl\nDorte\nYouth');
		const lines = countReport(by(election, 'scottish-stv')).join('\n');
		expect(lines).toContain('Youth: 2 to elect, rule scottish-stv');
		expect(lines).toContain('  2. C3 Carl');
		expect(lines).toContain('Stage 2: surplus of C1 Ane (quota 6.00000)');
		expect(lines).toContain('  4.50000 +1.50000  C2 Bo');
		expect(lines).toContain('stage 3: whom to exclude: C2, C3 were equal; C2 by stage 1');
		const losers = parseBlt('5 2\n20 1 2 0\n15 2 0\n12 3 0\n1 4 3 0\n2 5 3 0\n0');
		expect(countReport(by(losers, 'ers97')).join('\n')).toContain('papers worth 1.00 each');
		expect(countReport(by(election, 'schulze')).join('\n')).toMatch(/1\. C1 Ane \(8 : \d\)/);
		expect(countReport(by(election, 'borda')).join('\n')).toContain('Points:');
	});

	it('names the seed where lots were drawn', () => {
		expect(countReport(by(parseBlt('2 1\n1 1 0\n1 2 0\n0'), 'borda')).at(-1)).toBe(
			'  Lots were drawn from the seed "lot".',
		);
	});
});
