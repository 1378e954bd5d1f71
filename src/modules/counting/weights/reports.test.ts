import { describe, expect, it } from 'vitest';
import { crowd, margins, type Person, weighed } from '../../../../tests/support/any-survey.ts';
import { weighReport } from './weigh-report.ts';

// Whole reports, line by line, of samples that are small enough to be followed with a pencil.
type Wish = Parameters<typeof weighed>[2] & { selfSelected?: boolean };

function reported(
	rows: readonly Person[],
	of: readonly string[],
	{ selfSelected = false, ...wish }: Wish = {},
): string {
	return weighReport(weighed(rows, margins(...of), wish), { selfSelected, least: wish.least ?? 5 }).join('\n');
}

const opinions = { answers: ['opinion'] };

describe('a report of weights', () => {
	it('says what the margins made of a sample and how sure a share is', () => {
		// 15 women stand for 600 and 5 men for 400: 40 and 80 each, 50 on average; 20 × (15 × 40² + 5 × 80²) ÷ 1000² = 1.12.
		const rows = crowd('sex', 'woman 15', 'man 5');
		expect(reported(rows, ['sex= woman 600, man 400'])).toMatchInlineSnapshot(`
			"20 people stand for 1,000
			every margin is met after 1 round; furthest off: none

			a person counts for 50.00 on average; the least 0.80 and the most 1.60 times that
			design effect 1.120 (Kish): as much as 17.9 people drawn at random tell
			margin of error of a share of one half: ± 23.2 points, 95 of 100 times

			sex      in sample    share   before    after
			  woman         15   75.0 %   75.0 %   60.0 %
			  man            5   25.0 %   25.0 %   40.0 %"
		`);
	});

	it('tells the answers of everybody and of each group', () => {
		const rows = crowd(
			'sex opinion',
			'woman for 6',
			'woman against 6',
			'man for 8',
			'man against 5',
			'man - 2',
			'- for 5',
			'- against 5',
		);
		expect(reported(rows, ['sex= woman 12, man 25'], { ...opinions, by: 'sex' })).toMatchInlineSnapshot(`
			"37 people stand for 37
			every margin is met after 1 round; furthest off: none
			note: sex has no category for ""; they keep their share of the population

			a person counts for 1.00 on average; the least 0.73 and the most 1.22 times that
			design effect 1.043 (Kish): as much as 35.5 people drawn at random tell
			margin of error of a share of one half: ± 16.5 points, 95 of 100 times

			sex          in sample    share   before    after
			  woman             12   32.4 %   32.4 %   23.7 %
			  man               15   40.5 %   40.5 %   49.3 %
			  (unknown)         10   27.0 %   27.0 %   27.0 %

			opinion, everybody: 35 answered, as 33.5 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against          16   44.7 %   29.3 to 61.2                ± 16.9
			  for              19   55.3 %   38.8 to 70.7                ± 16.9

			opinion, sex (none): 10 answered, as 10.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           5   50.0 %   23.7 to 76.3                ± 31.4
			  for               5   50.0 %   23.7 to 76.3                ± 31.4

			opinion, sex man: 13 answered, as 13.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           5   38.5 %   17.7 to 64.5                ± 26.8
			  for               8   61.5 %   35.5 to 82.3                ± 26.8

			opinion, sex woman: 12 answered, as 12.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           6   50.0 %   25.4 to 74.6                ± 28.7
			  for               6   50.0 %   25.4 to 74.6                ± 28.7"
		`);
	});

	it('puts a dash where there are few, with the next smallest, and says why', () => {
		const said = crowd('age opinion', 'old for 9', 'old against 2', 'old neither 6');
		const answers = reported(said, ['age= old 10'], opinions).split('\n').slice(-7).join('\n');
		expect(answers).toMatchInlineSnapshot(`
			"opinion, everybody: 17 answered, as 17.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           –        –
			  for               9   52.9 %   31.0 to 73.8                ± 24.5
			  neither           –        –

			–: fewer than 5 people, or it would tell of fewer than 5 by subtraction"
		`);
		const rows = crowd('age', 'young 3', 'old 5', 'older 6');
		expect(reported(rows, ['age= young 10, old 10, older 10'])).toMatchInlineSnapshot(`
			"14 people stand for 30
			every margin is met after 1 round; furthest off: none

			a person counts for 2.14 on average; the least 0.78 and the most 1.56 times that
			design effect 1.089 (Kish): as much as 12.9 people drawn at random tell
			margin of error of a share of one half: ± 27.3 points, 95 of 100 times

			age      in sample    share   before    after
			  young          –        –        –   33.3 %
			  old            –        –        –   33.3 %
			  older          6   42.9 %   42.9 %   33.3 %

			–: fewer than 5 people, or it would tell of fewer than 5 by subtraction"
		`);
	});

	it('tells of a group that is too small no more than that there is one', () => {
		const rows = crowd(
			'sex area opinion',
			'woman north for 8',
			'man north against 8',
			'man south for 2',
			'woman west for 7',
		);
		expect(reported(rows, ['sex= woman 15, man 10'], { ...opinions, by: 'area' })).toMatchInlineSnapshot(`
			"25 people stand for 25
			every margin is met after 1 round; furthest off: none

			a person counts for 1.00 on average; the least 1.00 and the most 1.00 times that
			design effect 1.000 (Kish): as much as 25.0 people drawn at random tell
			margin of error of a share of one half: ± 19.6 points, 95 of 100 times

			sex      in sample    share   before    after
			  woman         15   60.0 %   60.0 %   60.0 %
			  man           10   40.0 %   40.0 %   40.0 %

			opinion, everybody: 25 answered, as 25.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           8   32.0 %   17.2 to 51.6                ± 10.1
			  for              17   68.0 %   48.4 to 82.8                ± 10.1

			opinion, area north: 16 answered, as 16.0 at random
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           –        –
			  for               –        –

			opinion, area south: –
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           –        –
			  for               –        –

			opinion, area west: –
			  answer       people    share   margin of error (Wilson)    by linearisation
			  against           –        –
			  for               –        –

			–: fewer than 5 people, or it would tell of fewer than 5 by subtraction"
		`);
	});

	it('makes room for long names, and names what is uncertain where people chose themselves', () => {
		const rows = crowd('age parish opinion', 'young a undecided,as-yet 6', 'seventy-or-more b for 6');
		expect(
			reported(rows, ['age= young 6000, seventy-or-more 6000'], { ...opinions, selfSelected: true }),
		).toMatchInlineSnapshot(`
			"12 people stand for 12,000
			every margin is met after 1 round; furthest off: none

			a person counts for 1000.00 on average; the least 1.00 and the most 1.00 times that
			design effect 1.000 (Kish): as much as 12.0 people drawn at random tell
			modelled uncertainty of a share of one half: ± 28.3 points, 95 of 100 times

			age                in sample    share   before    after
			  young                    6   50.0 %   50.0 %   50.0 %
			  seventy-or-more          6   50.0 %   50.0 %   50.0 %

			opinion, everybody: 12 answered, as 12.0 at random
			  answer               people    share   modelled uncertainty (Wilson)    by linearisation
			  for                       6   50.0 %   25.4 to 74.6                     ± 0.0
			  undecided,as-yet          6   50.0 %   25.4 to 74.6                     ± 0.0"
		`);
		expect(reported(rows, ['parish= a 6000, b 6000']).split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
			"parish  in sample    share   before    after
			  a             6   50.0 %   50.0 %   50.0 %
			  b             6   50.0 %   50.0 %   50.0 %"
		`);
	});

	it('says what was not met, by how much, and what came of it', () => {
		// All women are young and all men old: after a round the ages are right, and the sexes stand as the ages do.
		const rows = crowd('sex age', 'woman young 5', 'man old 5');
		expect(
			reported(rows, ['sex= woman 500, man 500', 'age= young 400, old 600'], { rounds: 1, answers: ['sex'] }),
		).toMatchInlineSnapshot(`
			"10 people stand for 1,000
			the margins are NOT met after 1 round; furthest off: sex, woman by 20 %

			a person counts for 100.00 on average; the least 0.80 and the most 1.20 times that
			design effect 1.040 (Kish): as much as 9.6 people drawn at random tell
			margin of error of a share of one half: ± 31.6 points, 95 of 100 times

			sex      in sample    share   before    after
			  woman          5   50.0 %   50.0 %   40.0 %
			  man            5   50.0 %   50.0 %   60.0 %
			age      in sample    share   before    after
			  young          5   50.0 %   50.0 %   40.0 %
			  old            5   50.0 %   50.0 %   60.0 %"
		`);
	});

	it('tells of margins that were scaled, of values that none of them has, and of weights below one', () => {
		const rows = crowd('sex age', 'woman young 5', 'woman old 5', 'man young 4', 'man old 6', 'man n/a 4', 'woman - 4');
		expect(reported(rows, ['sex= woman 0.5, man 0.5', 'age= young 3, old 4'])).toMatchInlineSnapshot(`
			"28 people stand for 7
			every margin is met after 5 rounds; furthest off: sex, woman by 8.0e-10 %
			note: the categories of sex sum to 1, not 7: they are scaled to it
			note: age has no category for "", "n/a"; they keep their share of the population

			a person counts for 0.25 on average; the least 0.95 and the most 1.04 times that
			design effect 1.001 (Kish): as much as 28.0 people drawn at random tell
			margin of error of a share of one half: ± 18.5 points, 95 of 100 times

			sex          in sample    share   before    after
			  woman             14   50.0 %   50.0 %   50.0 %
			  man               14   50.0 %   50.0 %   50.0 %
			age          in sample    share   before    after
			  young              9   32.1 %   32.1 %   30.6 %
			  old               11   39.3 %   39.3 %   40.8 %
			  (unknown)          8   28.6 %   28.6 %   28.6 %"
		`);
	});

	it('says nothing of what few unknown people leave to the others', () => {
		// 2 of 20 would be to be seen by the 45 per cent that the young have, of the 50 that they should have.
		const rows = crowd('age', 'young 9', 'old 9', '- 2');
		const lines = reported(rows, ['age= young 50, old 50']).split('\n');
		expect(lines.slice(-6).join('\n')).toMatchInlineSnapshot(`
			"age          in sample    share   before    after
			  young              –        –        –        –
			  old                9   45.0 %   45.0 %        –
			  (unknown)          –        –        –        –

			–: fewer than 5 people, or it would tell of fewer than 5 by subtraction"
		`);
	});
});

describe('a report of weights that were trimmed', () => {
	// The ten women stand for 100 and the sixteen men for 160. By base weights two women have 25 and eight 6.25; all men have 10.
	const rows = crowd('sex base', 'woman 4 2', 'woman 1 8', 'man 1 16');
	const trimmed = (wish: Wish) =>
		reported(rows, ['sex= woman 100, man 160'], { base: 'base', ...wish })
			.split('\n')
			.slice(1, 7)
			.join('\n');

	it('from above tells what came of it, and what clipping once would give', () => {
		// To 20, and what the two lose goes to the eight: 7.5 each. Once only, 10 ÷ 24 goes to each of the others: 93.3 for the women.
		expect(trimmed({ cap: 2 })).toMatchInlineSnapshot(`
			"every margin is met after 22 rounds; furthest off: sex, woman by 5.3e-8 %

			a person counts for 10.00 on average; the least 0.75 and the most 2.00 times that
			trimmed to at most 2 times the average and raked again, until both held (before: 0.63 to 2.50, design effect 1.216)
			clipped once only it would be: 2 lowered, 0 raised, design effect 1.112, but off by up to sex, woman by 6.7 %
			design effect 1.096 (Kish): as much as 23.7 people drawn at random tell"
		`);
	});

	it('from below takes it from the others', () => {
		// Eight have 7, so two have 22. Once only, 6 ÷ 18 is taken from each of the others: 105.3 for the women.
		expect(trimmed({ floor: 0.7 })).toMatchInlineSnapshot(`
			"every margin is met after 32 rounds; furthest off: sex, woman by 8.3e-8 %

			a person counts for 10.00 on average; the least 0.70 and the most 2.20 times that
			trimmed to at least 0.7 times the average and raked again, until both held (before: 0.63 to 2.50, design effect 1.216)
			clipped once only it would be: 0 lowered, 8 raised, design effect 1.194, but off by up to sex, woman by 5.3 %
			design effect 1.138 (Kish): as much as 22.8 people drawn at random tell"
		`);
	});

	it('from both sides names both', () => {
		expect(trimmed({ cap: 2, floor: 0.7 })).toMatchInlineSnapshot(`
			"every margin is met after 21 rounds; furthest off: sex, woman by 4.7e-8 %

			a person counts for 10.00 on average; the least 0.75 and the most 2.00 times that
			trimmed to at most 2 and at least 0.7 times the average and raked again, until both held (before: 0.63 to 2.50, design effect 1.216)
			clipped once only it would be: 2 lowered, 8 raised, design effect 1.105, but off by up to sex, woman by 4.0 %
			design effect 1.096 (Kish): as much as 23.7 people drawn at random tell"
		`);
	});

	it('does not claim that both held where they did not', () => {
		// 10 women should stand for 200, and may have 1.2 × 360 ÷ 26 each: 166.2, which is 16.9 per cent too little.
		const told = reported(crowd('sex', 'woman 10', 'man 16'), ['sex= woman 200, man 160'], { cap: 1.2, rounds: 3 });
		expect(told).toMatchInlineSnapshot(`
			"26 people stand for 360
			the margins are NOT met after 4 rounds; furthest off: sex, woman by 17 %

			a person counts for 13.85 on average; the least 0.72 and the most 1.20 times that
			trimmed to at most 1.2 times the average and raked again, but both never held (before: 0.72 to 1.44, design effect 1.123)
			clipped once only it would be: 10 lowered, 0 raised, design effect 1.025, but off by up to sex, man by 21 %
			design effect 1.066 (Kish): as much as 24.4 people drawn at random tell
			margin of error of a share of one half: ± 19.8 points, 95 of 100 times

			sex      in sample    share   before    after
			  woman         10   38.5 %   38.5 %   46.2 %
			  man           16   61.5 %   61.5 %   44.4 %"
		`);
	});
});
