import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUncited, readCited, type Source, sourceKey, sourcesOf, withoutMarks, withSources } from './sources.ts';

const said = (text: string) =>
	readCited(text).lines.map((line) =>
		line.map(({ text: words, sources }) => [words, sources.map(sourceKey).join(' ')]),
	);

describe('the sources of a paragraph', () => {
	test('belong to the sentence before them, on either side of its full stop', () => {
		expect(said('Mange vil ringe om aftenen [12, s3]. Andre vil skrive. [7] Ingen vil vente.')).toEqual([
			[
				['Mange vil ringe om aftenen.', '12 s3'],
				['Andre vil skrive.', '7'],
				['Ingen vil vente.', ''],
			],
		]);
	});

	test('stand behind all of it where they have a line of their own', () => {
		const text = 'Mange vil ringe. Andre vil skrive.\n[12] [s3]';
		expect(readCited(text).whole).toEqual([
			{ kind: 'contribution', number: 12 },
			{ kind: 'point', number: 3 },
		]);
		expect(countUncited(text)).toBe(0);
	});

	test('are each told once, and what is in brackets but no number is words', () => {
		expect(sourcesOf('Ja [4]. Jo [4, 5] [S6].').map(sourceKey)).toEqual(['4', '5', 's6']);
		expect(said('Se [bilag] og [0].')).toEqual([[['Se [bilag] og [0].', '']]]);
	});

	test('are not read out with the words', () => {
		expect(withoutMarks('Ja [4]. Jo [4, 5].\n[s6]')).toBe('Ja. Jo.');
		expect(withoutMarks('Ja.\n\nJo [4].')).toBe('Ja.\n\nJo.');
	});

	test('leave every sentence that nobody stands behind to be seen', () => {
		expect(countUncited('Ja [4]. Jo. Nej.')).toBe(2);
		expect(countUncited('')).toBe(0);
	});
});

describe('putting sources into a text', () => {
	const twelve: Source = { kind: 'contribution', number: 12 };

	test('puts them behind the chosen sentence, or behind all of it', () => {
		expect(withSources('Ja. Jo.', 0, [twelve])).toBe('Ja. [12] Jo.');
		expect(withSources('Ja [4]. Jo.', 0, [twelve])).toBe('Ja [4]. [12] Jo.');
		expect(withSources('Ja. Jo.', undefined, [twelve])).toBe('Ja. Jo.\n[12]');
		expect(withSources('Ja. Jo.', 2, [twelve])).toBeUndefined();
	});

	test('writes nothing twice', () => {
		expect(withSources('Ja [12].', 0, [twelve, twelve])).toBe('Ja [12].');
		expect(withSources('Ja.\n[12]', undefined, [twelve])).toBe('Ja.\n[12]');
	});

	const source = fc.record({
		kind: fc.constantFrom('contribution', 'point'),
		number: fc.integer({ min: 1, max: 999 }),
	});
	const sentence = fc
		.tuple(
			fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}( [a-zæøå]{2,8}){1,4}$/),
			fc.array(source, { maxLength: 2 }),
			fc.boolean(),
		)
		.map(([words, sources, before]) => {
			const mark = sources.length > 0 ? ` [${sources.map((one) => sourceKey(one as Source)).join(', ')}]` : '';
			return before ? `${words}${mark}.` : `${words}.${mark}`;
		});
	const text = fc
		.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
		.map((lines) => lines.map((line) => line.join(' ')).join('\n'));

	test('changes no word, gives the sentence its sources and leaves the others theirs', () => {
		fc.assert(
			fc.property(text, fc.nat({ max: 20 }), fc.array(source, { minLength: 1, maxLength: 3 }), (written, nth, more) => {
				const before = readCited(written).lines.flat();
				const place = nth % before.length;
				const after = withSources(written, place, more as Source[]) ?? '';
				expect(withoutMarks(after)).toBe(withoutMarks(written));
				const now = readCited(after).lines.flat();
				expect(now.map(({ text: words }) => words)).toEqual(before.map(({ text: words }) => words));
				for (const [index, { sources }] of now.entries()) {
					const had = (before[index]?.sources ?? []).map(sourceKey);
					const added = index === place ? (more as Source[]).map(sourceKey) : [];
					expect(new Set(sources.map(sourceKey))).toEqual(new Set([...had, ...added]));
				}
			}),
		);
	});
});
