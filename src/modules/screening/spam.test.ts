import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLinks, whyHeld } from './spam.ts';

const calm = { text: 'Der mangler en bænk ved søen, hvor man kan hvile benene.', sameBefore: 0, burst: false };
const links = (many: number) => Array.from({ length: many }, (_, at) => `https://eksempel.dk/${at}`).join(' ');

test('what people write is not held, also with two links, also when two say the same', () => {
	expect(whyHeld(calm)).toEqual([]);
	expect(whyHeld({ ...calm, text: `${calm.text} ${links(2)}` })).toEqual([]);
	expect(whyHeld({ ...calm, sameBefore: 2 })).toEqual([]);
	expect(whyHeld({ ...calm, burst: true })).toEqual([]);
	expect(whyHeld({ text: 'Enig!', sameBefore: 50, burst: false })).toEqual([]);
});

test('a shop window, the fourth of the same, and a flood of the same are', () => {
	expect(whyHeld({ ...calm, text: links(4) })).toEqual(['links']);
	expect(whyHeld({ ...calm, sameBefore: 3 })).toEqual(['repeated']);
	expect(whyHeld({ ...calm, sameBefore: 1, burst: true })).toEqual(['repeated', 'burst']);
});

test('more of anything never lets through what less of it held', () => {
	const some = fc.record({
		text: fc.tuple(fc.string(), fc.nat(8)).map(([text, many]) => `${text} ${links(many)}`),
		sameBefore: fc.nat(10),
		burst: fc.boolean(),
	});
	fc.assert(
		fc.property(some, fc.nat(3), fc.nat(5), (one, more, copies) => {
			const worse = {
				text: `${one.text} ${links(more)}`,
				sameBefore: one.sameBefore + copies,
				burst: true,
			};
			if (whyHeld(one).length > 0) expect(whyHeld(worse).length).toBeGreaterThan(0);
		}),
	);
});

test('links are counted however they are written', () => {
	expect(countLinks('Se https://a.dk, http://b.dk/x?y=1 og www.c.dk. Ikke d.dk.')).toBe(3);
});
