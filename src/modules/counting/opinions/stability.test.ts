import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lotFrom } from '../lot.ts';
import { agreement } from './agreement.ts';
import { mapReport } from './map-report.ts';
import { opinionMap } from './opinion-map.ts';
import { stabilityOf } from './stability.ts';
import { type Vote, voteTaker } from './votes.ts';

const lot = (seed: string) => lotFrom(seed, (text) => createHash('sha256').update(text).digest());

function mapOf(people: number, voteOf: (person: number, statement: number) => Vote | undefined) {
	const taker = voteTaker();
	for (let person = 0; person < people; person++)
		for (let statement = 0; statement < 9; statement++) {
			const vote = voteOf(person, statement);
			if (vote !== undefined) taker.take({ person: String(person), statement: String(statement), vote, at: 0 });
		}
	return opinionMap(taker.table([]), { kept: new Set() });
}

describe('agreement of two groupings', () => {
	it('is one where they are the same under other names, and nought where they agree as by chance', () => {
		expect(agreement([0, 0, 1, 1, 2], [5, 5, 3, 3, 9])).toBe(1);
		expect(agreement([0, 0, 0], [1, 1, 1])).toBe(1);
		// Of six pairs two are together in each, one would be by chance in three, and none is in both.
		expect(agreement([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo((0 - 2 / 3) / (2 - 2 / 3), 12);
		// The example of Hubert and Arabie's measure with 3 of 4 and 2 of 3 together: 2 pairs in both, of 4 and 2, among 10.
		expect(agreement([0, 0, 0, 1, 1], [0, 0, 1, 1, 1])).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12);
	});
});

describe('stability', () => {
	const camps = mapOf(40, (person, statement) =>
		(person + statement) % 5 === 0 ? undefined : person % 2 === statement % 2 ? 1 : -1,
	);

	it('is one for camps that anybody would find again', () => {
		const said: number[] = [];
		expect(stabilityOf(camps, 6, lot('a'), (done) => said.push(done))).toEqual({
			seed: 'a',
			draws: 6,
			agreement: 1,
			isClear: true,
		});
		expect(said).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('is low for groups that chance has made, the same from the same seed, and told aloud', () => {
		const noise = lot('noise');
		const chance = mapOf(40, () => (noise.draw(3) - 1) as Vote);
		const told = stabilityOf(chance, 10, lot('b'));
		expect(told.isClear).toBe(false);
		expect(told.agreement).toBeLessThan(0.6);
		expect(told.agreement).toBeGreaterThan(-0.2);
		expect(stabilityOf(chance, 10, lot('b'))).toEqual(told);
		expect(stabilityOf(chance, 10, lot('c')).agreement).not.toBe(told.agreement);
		const drawn = (seed: string, shown: string) =>
			`Drawn again 10 times from people taken by lot (seed "${seed}"), the groups agree by ${shown} of 1`;
		expect(mapReport(chance, [], told)[3]).toBe(
			`${drawn('b', told.agreement.toFixed(2))}: NO CLEAR GROUPS, do not speak of them`,
		);
		expect(mapReport(chance, [], { ...told, agreement: 0.6, isClear: true })[3]).toBe(drawn('b', '0.60'));
	});
});
