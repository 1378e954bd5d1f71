import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lotFrom } from './lot.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

describe('the generator of lots', () => {
	it('is the remainder of SHA-256 of the seed and a counter, so that anybody can repeat it', () => {
		const byHand = (counter: number, n: bigint) =>
			Number(BigInt(`0x${createHash('sha256').update(`Lindholm 2026:${counter}`).digest('hex')}`) % n);
		const lot = lotFrom('Lindholm 2026', sha256);
		expect([lot.draw(6), lot.draw(49), lot.draw(1000)]).toEqual([byHand(0, 6n), byHand(1, 49n), byHand(2, 1000n)]);
	});

	it('throws a number away that would favour the small lots', () => {
		const told: string[] = [];
		const lot = lotFrom('s', (text) => {
			told.push(text);
			return new Uint8Array(32).fill(text === 's:0' ? 255 : 0);
		});
		expect(lot.draw(3)).toBe(0);
		expect(told).toEqual(['s:0', 's:1']);
		// 2²⁵⁶ − 1 is the last of the even split in two, and so is fair there.
		expect(lotFrom('s', () => new Uint8Array(32).fill(255)).draw(2)).toBe(1);
	});

	it('draws every lot about equally often', () => {
		const lot = lotFrom('often', sha256);
		const seen = [0, 0, 0, 0, 0];
		for (let i = 0; i < 5000; i++) {
			const drawn = lot.draw(5);
			seen[drawn] = (seen[drawn] as number) + 1;
		}
		for (const times of seen) expect(Math.abs(times - 1000)).toBeLessThan(150);
	});

	it('shuffles without losing anything, the same for the same seed, and otherwise for another', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
				const shuffled = lotFrom(seed, sha256).shuffle(things);
				expect(shuffled).toEqual(lotFrom(seed, sha256).shuffle(things));
				expect([...shuffled].sort()).toEqual([...things].sort());
			}),
		);
		const row = Array.from({ length: 20 }, (_, i) => i);
		expect(lotFrom('a', sha256).shuffle(row)).not.toEqual(lotFrom('b', sha256).shuffle(row));
	});

	it('takes one of several', () => {
		expect(['a', 'b', 'c']).toContain(lotFrom('x', sha256).pick(['a', 'b', 'c']));
		expect(() => lotFrom('x', sha256).draw(0)).toThrow('A lot is drawn among 1 or more');
	});
});
