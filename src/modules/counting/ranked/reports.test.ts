import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lotFrom } from '../lot.ts';
import { parseBlt } from './blt.ts';
import { type CountOptions, count } from './count.ts';
import { countReport } from './count-report.ts';

// Whole counts, line by line, of elections that are small enough to be followed with a pencil.
const names = ['Ane', 'Bo', 'Carl', 'Dorte', 'Erik'];

function reported(rule: CountOptions['rule'], head: string, ...ballots: readonly string[]): string {
	const candidates = Number(head.split(' ')[0]);
	const election = parseBlt([head, ...ballots, '0', ...names.slice(0, candidates)].join('\n'));
	const lot = lotFrom('lot', (text) => createHash('sha256').update(text).digest());
	return countReport(count(election, { rule, strength: 'winning', unranked: 'zero', lot })).join('\n');
}

describe('whole counts', () => {
	it('ERS97: who has nothing goes before a surplus that cannot save them, and what a ballot with a shared place is worth ends', () => {
		expect(
			reported('ers97', '4 2', '9 3 4 0', '6 1 4 2 0', '9 4 2 1 0', '9 1 4 3 2 0', '5 4 2 1 0', '8 4 1=2 3 0'),
		).toMatchInlineSnapshot(`
			"Election: 2 to elect, rule ers97

			Elected:
			  1. C4 Dorte
			  2. C1 Ane

			Valid ballots 46, invalid 0

			Stage 1: first preferences (quota 15.34)
			  15.00         C1 Ane
			   0.00         C2 Bo
			   9.00         C3 Carl
			  22.00         C4 Dorte — elected
			   0.00         not transferable

			Stage 2: C2 Bo excluded (quota 15.34)
			  15.00         C1 Ane
			   0.00         C2 Bo
			   9.00         C3 Carl
			  22.00         C4 Dorte
			   0.00         not transferable

			Stage 3: surplus of C4 Dorte (quota 15.34)
			  21.58  +6.58  C1 Ane — elected
			   0.00         C2 Bo
			   9.00         C3 Carl
			  15.34  -6.66  C4 Dorte
			   0.08         not transferable"
		`);
	});
	it('ERS97: where more have enough than there are places, an earlier stage says who stays out', () => {
		expect(reported('ers97', '5 2', '2 3 0', '7 2 1=3 5 4 0', '2 2 1 4 5 0')).toMatchInlineSnapshot(`
			"Election: 2 to elect, rule ers97

			Elected:
			  1. C2 Bo
			  2. C3 Carl

			Valid ballots 11, invalid 0

			Stage 1: first preferences (quota 3.67)
			  0.00        C1 Ane
			  9.00        C2 Bo — elected
			  2.00        C3 Carl
			  0.00        C4 Dorte
			  0.00        C5 Erik
			  0.00        not transferable

			Stage 2: surplus of C2 Bo (quota 3.67)
			  2.00 +2.00  C1 Ane
			  3.67 -5.33  C2 Bo
			  2.00        C3 Carl — elected
			  0.00        C4 Dorte
			  0.00        C5 Erik
			  3.33        not transferable

			Ties:
			  stage 2: who of those with enough votes stays out: C1, C3 were equal; C1 by stage 1"
		`);
	});
	it('ERS97: losers without a vote go together with the lowest who has some', () => {
		expect(reported('ers97', '5 1', '5 3 2 5 0', '7 5 0', '8 2 3 1 5 0')).toMatchInlineSnapshot(`
			"Election: 1 to elect, rule ers97

			Elected:
			  1. C2 Bo

			Valid ballots 20, invalid 0

			Stage 1: first preferences (quota 10.00)
			  0.00        C1 Ane
			  8.00        C2 Bo
			  5.00        C3 Carl
			  0.00        C4 Dorte
			  7.00        C5 Erik
			  0.00        not transferable

			Stage 2: C1 Ane, C3 Carl, C4 Dorte excluded, papers worth 1.00 each (quota 10.00)
			   0.00         C1 Ane
			  13.00  +5.00  C2 Bo — elected
			   0.00  -5.00  C3 Carl
			   0.00         C4 Dorte
			   7.00         C5 Erik
			   0.00         not transferable"
		`);
	});
	it('ERS97: a surplus is shared among the papers that can go on, in hundredths cut off', () => {
		expect(
			reported('ers97', '4 3', '8 2=3 0', '5 1 4 3 0', '7 4 2 0', '1 - 2 0', '2 4 3 1 2 0', '3 2 3 1 4 0', '2 4 0'),
		).toMatchInlineSnapshot(`
			"Election: 3 to elect, rule ers97

			Elected:
			  1. C4 Dorte
			  2. C1 Ane
			  3. C2 Bo

			Valid ballots 20, invalid 8

			Stage 1: first preferences (quota 5.00)
			   5.00         C1 Ane — elected
			   4.00         C2 Bo
			   0.00         C3 Carl
			  11.00         C4 Dorte — elected
			   0.00         not transferable

			Stage 2: surplus of C4 Dorte (quota 5.00)
			  5.00        C1 Ane
			  8.62 +4.62  C2 Bo — elected
			  1.32 +1.32  C3 Carl
			  5.00 -6.00  C4 Dorte
			  0.06        not transferable"
		`);
	});
	it('Scottish rules: who has nothing goes first, then one of two equal by lot', () => {
		expect(
			reported(
				'scottish-stv',
				'5 1',
				'-5',
				'3 1 0',
				'3 2 3 4 0',
				'8 5 - 3=4 0',
				'7 1 2=4 5 0',
				'2 2 1 0',
				'1 2 0',
				'6 4 3 2 1 5 0',
				'9 5 0',
			),
		).toMatchInlineSnapshot(`
			"Election: 1 to elect, rule scottish-stv

			Elected:
			  1. C2 Bo

			Valid ballots 22, invalid 17

			Stage 1: first preferences (quota 12.00000)
			  10.00000            C1 Ane
			   6.00000            C2 Bo
			   0.00000            C3 Carl
			   6.00000            C4 Dorte
			   0.00000            not transferable

			Stage 2: C3 Carl excluded (quota 12.00000)
			  10.00000            C1 Ane
			   6.00000            C2 Bo
			   0.00000            C3 Carl
			   6.00000            C4 Dorte
			   0.00000            not transferable

			Stage 3: C4 Dorte excluded (quota 12.00000)
			  10.00000            C1 Ane
			  12.00000  +6.00000  C2 Bo — elected
			   0.00000            C3 Carl
			   0.00000  -6.00000  C4 Dorte
			   0.00000            not transferable

			Ties:
			  stage 2: whom to exclude: C2, C4 were equal; C4 by lot
			  Lots were drawn from the seed "lot"."
		`);
	});
	it('Scottish rules: exactly the quota leaves no surplus, and two last fill no more than the seats', () => {
		expect(reported('scottish-stv', '5 3', '9 1 5 0', '3 4 1 3 5 0', '5 3 2 1 0')).toMatchInlineSnapshot(`
			"Election: 3 to elect, rule scottish-stv

			Elected:
			  1. C1 Ane
			  2. C3 Carl
			  3. C5 Erik

			Valid ballots 17, invalid 0

			Stage 1: first preferences (quota 5.00000)
			  9.00000           C1 Ane — elected
			  0.00000           C2 Bo
			  5.00000           C3 Carl — elected
			  3.00000           C4 Dorte
			  0.00000           C5 Erik
			  0.00000           not transferable

			Stage 2: surplus of C1 Ane (quota 5.00000)
			  5.00000 -4.00000  C1 Ane
			  0.00000           C2 Bo
			  5.00000           C3 Carl
			  3.00000           C4 Dorte
			  3.99996 +3.99996  C5 Erik
			  0.00004           not transferable

			Stage 3: C2 Bo excluded (quota 5.00000)
			  5.00000           C1 Ane
			  0.00000           C2 Bo
			  5.00000           C3 Carl
			  3.00000           C4 Dorte
			  3.99996           C5 Erik
			  0.00004           not transferable

			Stage 4: C4 Dorte excluded (quota 5.00000)
			  5.00000           C1 Ane
			  0.00000           C2 Bo
			  5.00000           C3 Carl
			  0.00000 -3.00000  C4 Dorte
			  6.99996 +3.00000  C5 Erik — elected
			  0.00004           not transferable"
		`);
	});
	it('Meek: the quota falls with the papers that end, and what the elected keep with it', () => {
		expect(
			reported('meek', '4 3', '7 2 4 3 1 0', '7 4 0', '3 2 1 3 0', '9 - 1=3 4 2 0', '8 2 0'),
		).toMatchInlineSnapshot(`
			"Election: 3 to elect, rule meek

			Elected:
			  1. C2 Bo
			  2. C4 Dorte
			  3. C3 Carl

			Valid ballots 25, invalid 9

			Stage 1: first preferences (quota 6.250000001)
			   0.000000000                C1 Ane
			  18.000000000                C2 Bo — elected
			   0.000000000                C3 Carl
			   7.000000000                C4 Dorte — elected
			   0.000000000                not transferable

			Stage 2: surplus of C2 Bo, C4 Dorte (quota 4.756944447)
			   1.958333331  +1.958333331  C1 Ane
			   6.250000014 -11.749999986  C2 Bo
			   0.489583332  +0.489583332  C3 Carl
			  10.329861108  +3.329861108  C4 Dorte
			   5.972222215                not transferable

			Stage 3: surplus of C2 Bo, C4 Dorte (quota 3.748087202)
			   2.207175924  +0.248842593  C1 Ane
			   4.756944456  -1.493055558  C2 Bo
			   3.032548421  +2.542965089  C3 Carl
			   4.995680004  -5.334181104  C4 Dorte
			  10.007651195                not transferable

			Stage 4: surplus of C2 Bo, C4 Dorte (quota 3.456298658)
			   2.375318799  +0.168142875  C1 Ane
			   3.748087206  -1.008857250  C2 Bo
			   3.832673397  +0.800124976  C3 Carl — elected
			   3.869115229  -1.126564775  C4 Dorte
			  11.174805369                not transferable"
		`);
	});
	it('Meek: what two elected pass on goes on to a third', () => {
		expect(reported('meek', '4 3', '2 1 2 0', '1 4 3 0', '4 3 1 2 0')).toMatchInlineSnapshot(`
			"Election: 3 to elect, rule meek

			Elected:
			  1. C3 Carl
			  2. C1 Ane
			  3. C2 Bo

			Valid ballots 7, invalid 0

			Stage 1: first preferences (quota 1.750000001)
			  2.000000000               C1 Ane — elected
			  0.000000000               C2 Bo
			  4.000000000               C3 Carl — elected
			  1.000000000               C4 Dorte
			  0.000000000               not transferable

			Stage 2: surplus of C1 Ane, C3 Carl (quota 1.750000001)
			  3.718750002 +1.718750002  C1 Ane
			  0.531249994 +0.531249994  C2 Bo
			  1.750000004 -2.249999996  C3 Carl
			  1.000000000               C4 Dorte
			  0.000000000               not transferable

			Stage 3: surplus of C1 Ane, C3 Carl (quota 1.750000001)
			  1.750000006 -1.968749996  C1 Ane
			  2.499999990 +1.968749996  C2 Bo — elected
			  1.750000004               C3 Carl
			  1.000000000               C4 Dorte
			  0.000000000               not transferable"
		`);
	});
	it('Schulze: an order of all, with each beside the next', () => {
		expect(
			reported('schulze', '4 1', '4 3 1 2 - 0', '8 3 0', '7 3 4 1=2 0', '3 4 - 1 2 0', '4 1 3 4 2 0', '2 1 3 2 0'),
		).toMatchInlineSnapshot(`
			"Election: 1 to elect, rule schulze

			Elected:
			  1. C3 Carl

			Order, and how many prefer each to the next:
			  1. C3 Carl (25 : 3)
			  2. C4 Dorte (10 : 10)
			  3. C1 Ane (13 : 0)
			  4. C2 Bo

			Ties:
			  place 2: C1, C4 were equal; C4 by lot
			  Lots were drawn from the seed "lot"."
		`);
	});
	it('Borda: points for who stands, and a withdrawn candidate is as if never there', () => {
		expect(
			reported('borda', '4 2', '-4', '6 2=4 0', '5 1 3 4 0', '2 3 1 4 0', '3 - 4 0', '5 3 0', '4 3 4 0', '4 3 - 4 0'),
		).toMatchInlineSnapshot(`
			"Election: 2 to elect, rule borda

			Elected:
			  1. C3 Carl
			  2. C2 Bo

			Points:
			            35  C3 Carl
			            12  C2 Bo
			            12  C1 Ane

			Ties:
			  place 2: C1, C2 were equal; C2 by lot
			  Lots were drawn from the seed "lot"."
		`);
	});
});
