import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CountRule, count, parseBlt } from '../../src/modules/counting/index.ts';
import { seededLot } from '../../src/program/counting/seeded-lot.ts';
import { oracleInstances } from '../../tools/launcher/oracle-instances.js';
import { oracleFolder } from './oracle-folder.ts';

const folder = oracleFolder('stv');
const sorted = (ids: readonly string[]) => [...ids].sort();

const files = readdirSync(folder).filter((name) => name.endsWith('.blt'));

it('every instance is here', () => {
	expect(files).toHaveLength(oracleInstances.stv);
});

describe.each(files)('%s', (file) => {
	const election = parseBlt(readFileSync(join(folder, file), 'utf8'));
	const expected = JSON.parse(readFileSync(join(folder, file.replace(/blt$/, 'expected.json')), 'utf8'));
	const by = (rule: CountRule, strength: 'winning' | 'margins' = 'winning', unranked: 'zero' | 'mean' = 'zero') =>
		// biome-ignore lint/suspicious/noExplicitAny: what is compared is whatever the references wrote.
		count(election, { rule, strength, unranked, lot: seededLot('oracle') }) as any;

	it('Scottish STV elects the same, stage by stage', () => {
		const ours = by('scottish-stv');
		expect(sorted(ours.elected)).toEqual(sorted(expected.scottish_stv.elected));
		expect(sorted(ours.elected)).toEqual(sorted(expected.openstv_scottish.elected));
		expect(ours.quota).toBe(expected.scottish_stv.quota);
		// The reference makes a stage of a surplus of nothing; the statute has none to transfer. Who is taken by lot is ours to draw.
		if (ours.ties.some(({ rule }: { rule: string }) => rule === 'lot')) return;
		const moved = (stage: { votes: object }, at: number, all: { votes: object }[]) =>
			at === 0 || JSON.stringify(stage.votes) !== JSON.stringify(all[at - 1]?.votes);
		const votes = ({ votes }: { votes: object }) => votes;
		expect(ours.stages.map(votes)).toEqual(expected.scottish_stv.stages.filter(moved).map(votes));
	});

	it('ERS97 elects the same, batch by batch', () => {
		const ours = by('ers97');
		expect(sorted(ours.elected)).toEqual(sorted(expected.ers97.elected));
		expect(ours.quota).toBe(expected.ers97.rounds.at(-1).quota);
		if (ours.ties.some(({ rule }: { rule: string }) => rule === 'lot')) return;
		const told = (stage: Record<string, unknown>, ended: string) => [
			stage.action,
			stage.votes,
			stage.quota,
			stage[ended],
		];
		expect(ours.stages.map((stage: never) => told(stage, 'nonTransferable'))).toEqual(
			expected.ers97.rounds.map((round: never) =>
				told({ ...(round as object), action: spelt[(round as { action: string }).action] }, 'exhausted'),
			),
		);
	});

	it('Meek elects the same as the rules of New Zealand, from the same quota', () => {
		const ours = by('meek');
		expect(sorted(ours.elected)).toEqual(sorted(expected.openstv_meek_nz.elected));
		expect(ours.stages[0].quota).toBe(expected.openstv_meek_nz.threshold);
	});

	it('Schulze finds the same winners and the same duels, by winning votes and by margins', () => {
		const ids = (numbers: number[]) => numbers.map((number) => `C${number}`);
		const ours = by('schulze');
		expect(ours.winners).toEqual(ids(expected.pairwise.schulze_winners_winning_votes));
		expect(expected.pairwise.schulze_winners_winning_votes.map((number: number) => `C${number}`)).toContain(
			ours.elected[0],
		);
		expect(by('schulze', 'margins').winners).toEqual(ids(expected.pairwise.schulze_winners_margins));
		for (const [number, wins] of Object.entries(expected.pairwise.schulze_wins_winning_votes)) {
			const row = ours.paths[`C${number}`];
			expect(Object.keys(row).filter((other) => row[other] > ours.paths[other][`C${number}`])).toHaveLength(
				wins as number,
			);
		}
		for (const [a, row] of expected.pairwise.pairwise_support.entries())
			for (const [b, ballots] of row.entries())
				if (a !== b) expect(ours.pairwise[`C${a + 1}`][`C${b + 1}`]).toBe(ballots);
	});

	it('Borda gives the same points', () => {
		expect(by('borda').scores).toEqual(expected.borda.unranked_zero);
		expect(by('borda', 'winning', 'mean').scores).toEqual(expected.borda.unranked_mean);
	});
});

const spelt: Record<string, string> = { first: 'first', surplus: 'surplus', eliminate: 'exclude' };
