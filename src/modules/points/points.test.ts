import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterUndoing, whyMergingIsRefused } from './merging.ts';
import { passagesOf, quoteOf } from './passages.ts';
import { isFullyAnswered, quoteThatStands, whyChangingIsRefused } from './point.ts';
import { tagsTyped, whyTagsAreRefused } from './tags.ts';

const sentences = (text: string) => passagesOf(text).map((paragraph) => paragraph.map((passage) => passage.text));

describe('the sentences of a text', () => {
	test('are told apart by paragraph, and short forms, dates and numbers end none', () => {
		expect(sentences('Vi mangler lys. Der er f.eks. mørkt ved åen!\n\nKom d. 3. maj kl. 8. Tak?')).toEqual([
			['Vi mangler lys.', 'Der er f.eks. mørkt ved åen!'],
			['Kom d. 3. maj kl. 8. Tak?'],
		]);
		expect(sentences('Se bl.a. § 4. Det er nr. 7. Bænkene er gode.')).toEqual([
			['Se bl.a. § 4. Det er nr. 7. Bænkene er gode.'],
		]);
	});

	test('stand where they say, in order, and leave nothing but space between them', () => {
		const words = fc.constantFrom('Ja. ', 'nej', ' ', '\n', '\n\n', 'Hvad nu? ', 'kl. ', '😀 ', 'æ! ', '…', '\t', '. ');
		fc.assert(
			fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
				const text = parts.join('');
				const all = passagesOf(text).flat();
				let end = 0;
				for (const { from, to, text: said } of all) {
					expect(text.slice(from, to)).toBe(said);
					expect(text.slice(end, from).trim()).toBe('');
					expect(said).toBe(said.trim());
					end = to;
				}
				expect(text.slice(end).trim()).toBe('');
			}),
		);
	});
});

describe('a quote', () => {
	const text = 'Flere bænke. Mere lys. Færre biler.\nOg en kiosk.';
	const [first, second, third, last] = passagesOf(text).flat();

	test('is the words as they stand, whatever order they are chosen in', () => {
		expect(quoteOf(text, [second, first] as never)).toEqual({
			quote: 'Flere bænke. Mere lys.',
			place: { from: 0, to: 22 },
		});
		expect(quoteOf(text, [third, last] as never)?.quote).toBe('Færre biler.\nOg en kiosk.');
	});

	test('says where words are left out, and still stands', () => {
		const made = quoteOf(text, [first, third] as never);
		expect(made?.quote).toBe('Flere bænke. […] Færre biler.');
		expect(quoteThatStands({ quote: made?.quote ?? '' }, text)).toBe(made?.quote);
		expect(quoteThatStands({ quote: made?.quote ?? '' }, text.replace('Færre', 'Ingen'))).toBeUndefined();
	});

	test('of nothing, or of what is not there, is none', () => {
		expect(quoteOf(text, [])).toBeUndefined();
		expect(quoteOf(text, [{ from: 0, to: 900 }])).toBeUndefined();
		expect(quoteOf(text, [{ from: 5, to: 5 }])).toBeUndefined();
		expect(quoteThatStands({ quote: '' }, text)).toBeUndefined();
	});
});

test('a point is answered to the end once it is said whether anything was changed', () => {
	const answeredAt = new Date();
	expect(isFullyAnswered({ answeredAt, changed: null })).toBe(false);
	expect(isFullyAnswered({ answeredAt: null, changed: true })).toBe(false);
	expect(isFullyAnswered({ answeredAt, changed: false })).toBe(true);
});

test('whoever saw an earlier version is told', () => {
	expect(whyChangingIsRefused({ version: 3 }, 3)).toBeUndefined();
	expect(whyChangingIsRefused({ version: 3 }, 2)).toBe('point-changed-meanwhile');
});

describe('tags', () => {
	test('are small letters, each once, in the order they were typed', () => {
		expect(tagsTyped(' Bænke, #Lys;ÅEN \n bænke,,  mere   lys ')).toEqual(['bænke', 'lys', 'åen', 'mere lys']);
		expect(tagsTyped(' , ')).toEqual([]);
	});

	test('are ten at the most and not longer than a name', () => {
		expect(whyTagsAreRefused(Array.from({ length: 11 }, (_, n) => `t${n}`))).toBe('too-many-tags');
		expect(whyTagsAreRefused(['x'.repeat(41)])).toBe('tag-too-long');
		expect(whyTagsAreRefused(['x'.repeat(40)])).toBeUndefined();
	});

	test('typed again as they are shown are the same', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (typed) => {
				const tags = tagsTyped(typed);
				// A sign before a tag is taken off once; what is left may begin with another.
				if (tags.some((tag) => tag.startsWith('#') || tag !== tag.trim())) return;
				expect(tagsTyped(tags.join(', '))).toEqual(tags);
			}),
		);
	});
});

describe('merging', () => {
	const one = (id: string, more: object = {}) => ({
		id,
		processId: 'p',
		mergedIntoId: null,
		answeredAt: null,
		...more,
	});

	test('takes points of one process that stand by themselves and have no answer of their own', () => {
		expect(whyMergingIsRefused(one('a'), [one('b')])).toBeUndefined();
		expect(whyMergingIsRefused(one('a', { answeredAt: new Date() }), [one('b')])).toBeUndefined();
		expect(whyMergingIsRefused(one('a'), [])).toBe('nothing-to-merge');
		expect(whyMergingIsRefused(one('a'), [one('a')])).toBe('nothing-to-merge');
		expect(whyMergingIsRefused(one('a', { mergedIntoId: 'b' }), [one('b')])).toBe('merged-already');
		expect(whyMergingIsRefused(one('a'), [one('b', { mergedIntoId: 'c' })])).toBe('merged-already');
		expect(whyMergingIsRefused(one('a'), [one('b', { processId: 'q' })])).toBe('points-of-two-processes');
		expect(whyMergingIsRefused(one('a'), [one('b', { answeredAt: new Date() })])).toBe('has-own-answer');
	});

	/** Points, and merges made and undone among them in any order, as the rules allow. */
	type Hanging = Map<string, string | null>;
	function merge(points: Hanging, into: string, other: string) {
		const parts = [...points]
			.filter(([id, home]) => id === other || home === other)
			.map(([pointId, earlierIntoId]) => ({ pointId, earlierIntoId }));
		for (const { pointId } of parts) points.set(pointId, into);
		return { into, parts };
	}
	function undo(points: Hanging, made: ReturnType<typeof merge>) {
		const homeOf = (id: string) => points.get(id) ?? null;
		const parts = made.parts.map((part) => ({ ...part, nowIntoId: homeOf(part.pointId) }));
		for (const [id, home] of afterUndoing(made.into, parts, homeOf)) points.set(id, home);
	}

	test('and undoing it at once leaves everything as it was', () => {
		const points: Hanging = new Map([
			['a', null],
			['b', null],
			['c', 'b'],
		]);
		const made = merge(points, 'a', 'b');
		expect([...points.values()]).toEqual([null, 'a', 'a']);
		undo(points, made);
		expect([...points.values()]).toEqual([null, null, 'b']);
	});

	test('stays flat, whatever is merged and undone in whatever order, and all undone from the last is as it began', () => {
		const step = fc.record({ a: fc.nat(6), b: fc.nat(6), undo: fc.boolean(), which: fc.nat(9) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const points: Hanging = new Map(Array.from({ length: 7 }, (_, n) => [`p${n}`, null]));
				const merges: ReturnType<typeof merge>[] = [];
				let isInOrder = true;
				for (const { a, b, undo: isUndo, which } of steps) {
					if (isUndo && merges.length > 0) {
						const place = which % merges.length;
						isInOrder &&= place === merges.length - 1;
						const [made] = merges.splice(place, 1);
						if (made) undo(points, made);
					} else if (a !== b && points.get(`p${a}`) === null && points.get(`p${b}`) === null)
						merges.push(merge(points, `p${a}`, `p${b}`));
					for (const home of points.values()) if (home !== null) expect(points.get(home)).toBeNull();
				}
				if (!isInOrder) return;
				for (const made of merges.toReversed()) undo(points, made);
				expect([...points.values()].every((home) => home === null)).toBe(true);
			}),
		);
	});
});
