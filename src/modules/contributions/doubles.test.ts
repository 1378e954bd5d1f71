import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableName, doublesOf, mostDoubles, type NamedAuthor } from './doubles.ts';

const name = fc.constantFrom('Anne Prøve', 'anne  prøve', 'Anne-Prøve', 'Bo Prøve', 'bo prøve.', 'Ås Prøve', '…');
const authors: fc.Arbitrary<NamedAuthor[]> = fc.uniqueArray(
	fc.record({ personId: fc.uuid(), name, level: fc.integer({ min: 0, max: 3 }), byLetter: fc.boolean() }),
	{ selector: ({ personId }) => personId, maxLength: 16 },
);

const keyOf = (one: NamedAuthor, other: NamedAuthor) => [one.personId, other.personId].sort().join(' ');
const keys = (some: readonly NamedAuthor[], limit?: number) =>
	doublesOf(some, limit).map(({ first, second }) => keyOf(first, second));

/** What the rule says, pair by pair. */
function everyPair(some: readonly NamedAuthor[]): string[] {
	return some.flatMap((one, place) =>
		some
			.slice(place + 1)
			.filter(
				(other) =>
					comparableName(one.name) !== '' &&
					comparableName(one.name) === comparableName(other.name) &&
					(one.level <= 1 || other.level <= 1 || one.byLetter || other.byLetter),
			)
			.map((other) => keyOf(one, other)),
	);
}

test('finds every pair with one name of which one is weakly known or has only a letter, each once, and no other', () => {
	fc.assert(
		fc.property(authors, (some) => {
			expect(keys(some, Number.POSITIVE_INFINITY).sort()).toEqual(everyPair(some).sort());
		}),
	);
});

test('the order of the authors is irrelevant to which pairs there are', () => {
	fc.assert(
		fc.property(authors, (some) => {
			const limit = Number.POSITIVE_INFINITY;
			expect(keys(some.toReversed(), limit).sort()).toEqual(keys(some, limit).sort());
		}),
	);
});

test('two who were both surely known are two, however alike their names', () => {
	fc.assert(
		fc.property(authors, (some) => {
			expect(doublesOf(some.map((one) => ({ ...one, level: 2 + (one.level % 2), byLetter: false })))).toEqual([]);
		}),
	);
});

test('stops at the limit', () => {
	const crowd = Array.from({ length: 300 }, (_, place) => ({ personId: String(place), name: 'Anne Prøve', level: 1 }));
	expect(doublesOf(crowd)).toHaveLength(mostDoubles);
});

test('a name is the same with other case, hyphens, points and spaces, but not with another letter', () => {
	expect(comparableName(' Anne-Marie  PRØVE. ')).toBe(comparableName('anne marie prøve'));
	// The same letters put together in two ways.
	expect(comparableName('A\u030Ase')).toBe(comparableName('Åse'));
	expect(comparableName('Aase')).not.toBe(comparableName('Åse'));
	expect(comparableName('Anne Prove')).not.toBe(comparableName('Anne Prøve'));
});
