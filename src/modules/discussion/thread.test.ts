import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threadsOf, voiceToReplyTo } from './thread.ts';

const at = new Date('2026-11-24T09:00:00Z');
const place = (
	id: string,
	parentId: string | null = null,
	withdrawnAt: Date | null = null,
	hiddenAt: Date | null = null,
) => ({ id, parentId, withdrawnAt, hiddenAt });

describe('a conversation', () => {
	test('has two levels: a reply to a reply joins the same voice', () => {
		expect(voiceToReplyTo(place('voice'))).toBe('voice');
		expect(voiceToReplyTo(place('reply', 'voice'))).toBe('voice');
	});

	test('keeps a voice that was taken back while there are replies to it, and drops it otherwise', () => {
		const threads = threadsOf([place('a', null, at), place('b', null, at), place('c', 'a')]);
		expect(threads).toEqual([{ voice: place('a', null, at), replies: [place('c', 'a')] }]);
	});

	test('drops replies that were taken back', () => {
		expect(threadsOf([place('a'), place('b', 'a', at)])).toEqual([{ voice: place('a'), replies: [] }]);
	});

	test('keeps the place of what is hidden, voice and reply alike, also where nobody replied', () => {
		const places = [place('a', null, at, at), place('b'), place('c', 'b', at, at)];
		expect(threadsOf(places)).toEqual([
			{ voice: places[0], replies: [] },
			{ voice: places[1], replies: [places[2]] },
		]);
	});

	test('shows every standing comment exactly once, in the order given, whatever the conversation', () => {
		const someComments = fc
			.array(fc.record({ parent: fc.option(fc.nat(9)), withdrawn: fc.boolean() }), { maxLength: 10 })
			.map((rows) =>
				rows.map(({ parent, withdrawn }, index) => {
					const above = rows.slice(0, index).flatMap((row, i) => (row.parent === null ? [i] : []));
					const to = parent === null || above.length === 0 ? null : `${above[parent % above.length]}`;
					return place(`${index}`, rows[index]?.parent === null ? null : to, withdrawn ? at : null);
				}),
			);
		fc.assert(
			fc.property(someComments, (places) => {
				const shown = threadsOf(places).flatMap(({ voice, replies }) => [voice, ...replies]);
				const standing = places.filter((one) => one.withdrawnAt === null);
				expect(
					shown
						.filter((one) => one.withdrawnAt === null)
						.map(({ id }) => Number(id))
						.sort(),
				).toEqual(standing.map(({ id }) => Number(id)).sort());
				expect(new Set(shown).size).toBe(shown.length);
				const voices = threadsOf(places).map(({ voice }) => Number(voice.id));
				expect(voices).toEqual([...voices].sort((a, b) => a - b));
			}),
		);
	});
});
