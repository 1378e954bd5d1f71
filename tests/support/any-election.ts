import fc from 'fast-check';
import type { Election } from '../../src/modules/counting/index.ts';

/** Small elections with all that a `.blt` file can say, and often with ties. */
export const anyElection: fc.Arbitrary<Election> = fc
	.record({ candidates: fc.integer({ min: 1, max: 6 }), seats: fc.integer({ min: 1, max: 4 }) })
	.chain(({ candidates, seats }) => {
		const all = Array.from({ length: candidates }, (_, candidate) => candidate);
		const places = fc.shuffledSubarray(all).chain((order) =>
			fc
				.array(fc.constantFrom('next', 'same', 'skip'), { minLength: order.length, maxLength: order.length })
				.map((how) => {
					const row: number[][] = [];
					for (const [at, candidate] of order.entries()) {
						if (how[at] === 'same' && row.at(-1)?.length) row.at(-1)?.push(candidate);
						else row.push(...(how[at] === 'skip' ? [[]] : []), [candidate]);
					}
					return row.map((place) => place.sort((a, b) => a - b));
				}),
		);
		return fc.record({
			title: fc.constantFrom('', 'Lindholm', 'Ward "1" #2'),
			seats: fc.constant(seats),
			names: fc.constant(all.map((candidate) => `Name ${candidate} "x"`)),
			withdrawn: fc.subarray(all, { maxLength: Math.max(0, candidates - 1) }),
			ballots: fc.array(fc.record({ count: fc.integer({ min: 1, max: 9 }), places }), { maxLength: 12 }),
		});
	});
