import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, isSame, type Run } from './differences.ts';

const words = fc.array(fc.constantFrom('en', 'bænk', 'ved', 'åen', 'bageren.', 'lys', '\n\n', '–', '🚲'), {
	maxLength: 30,
});
const text = fc.oneof(
	words.map((some) => some.join(' ')),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const without = (runs: readonly Run[], kind: Run['kind']) =>
	runs
		.filter((run) => run.kind !== kind)
		.map((run) => run.text)
		.join('');

describe('the differences between two versions', () => {
	test('hold both texts whole: without what was added the earlier, without what was removed the later', () => {
		fc.assert(
			fc.property(text, text, (earlier, later) => {
				const runs = differences(earlier, later);
				expect(without(runs, 'added')).toBe(earlier);
				expect(without(runs, 'removed')).toBe(later);
			}),
		);
	});

	test('are none between a text and itself, and some between two that are not the same', () => {
		fc.assert(
			fc.property(text, text, (earlier, later) => {
				expect(isSame(differences(earlier, earlier))).toBe(true);
				expect(isSame(differences(earlier, later))).toBe(earlier === later);
			}),
		);
	});

	test('have no empty stretch and never two of a kind side by side', () => {
		fc.assert(
			fc.property(text, text, (earlier, later) => {
				const runs = differences(earlier, later);
				expect(runs.every((run) => run.text !== '')).toBe(true);
				expect(runs.some((run, place) => run.kind === runs[place + 1]?.kind)).toBe(false);
			}),
		);
	});

	test('go by words, and words that changed together are one stretch', () => {
		expect(differences('En bænk ved bageren.', 'En lang bænk ved den gamle skole.')).toEqual([
			{ kind: 'same', text: 'En ' },
			{ kind: 'added', text: 'lang ' },
			{ kind: 'same', text: 'bænk ved ' },
			{ kind: 'removed', text: 'bageren' },
			{ kind: 'added', text: 'den gamle skole' },
			{ kind: 'same', text: '.' },
		]);
	});

	test('of two long texts without a word in common are told at once', () => {
		const earlier = Array.from({ length: 1_900 }, (_, place) => `a${place}`).join(' ');
		const later = Array.from({ length: 1_900 }, (_, place) => `b${place}`).join('\n');
		const begun = performance.now();
		expect(differences(earlier, later).length).toBeGreaterThan(1);
		expect(performance.now() - begun).toBeLessThan(2_000);
	});
});
