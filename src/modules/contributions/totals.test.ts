import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels } from './channel.ts';
import { isAnswered, states } from './state.ts';
import { type CountedGroup, totalsFromMargins, totalsOf } from './totals.ts';

const group: fc.Arbitrary<CountedGroup> = fc.record({
	kind: fc.constantFrom('proposal', 'comment'),
	channel: fc.constantFrom(...channels),
	level: fc.constantFrom(null, 0, 1, 2, 3),
	state: fc.constantFrom(...states),
	needsAnswer: fc.boolean(),
	count: fc.integer({ min: 1, max: 1_000 }),
});

const sum = (parts: Iterable<number>) => [...parts].reduce((total, part) => total + part, 0);

test('the parts of a total always add up to the whole', () => {
	fc.assert(
		fc.property(fc.array(group), (groups) => {
			const totals = totalsOf(groups);
			expect(totals.all).toBe(sum(groups.map(({ count }) => count)));
			expect(sum(totals.byChannel.values())).toBe(totals.all);
			expect(sum(totals.byLevel.values())).toBe(totals.all);
			expect(sum(totals.byState.values())).toBe(totals.toAnswer);
			expect(totals.answered + totals.unanswered).toBe(totals.toAnswer);
		}),
	);
});

test('the order in which the database counts is irrelevant', () => {
	fc.assert(
		fc.property(fc.array(group), (groups) => {
			expect(totalsOf(groups.toReversed())).toEqual(totalsOf(groups));
			expect([...totalsOf(groups.toReversed()).byChannel]).toEqual([...totalsOf(groups).byChannel]);
		}),
	);
});

test('only what is to be answered on its own counts as answered or waiting', () => {
	fc.assert(
		fc.property(fc.array(group), (groups) => {
			const totals = totalsOf(groups);
			const waiting = groups.filter((one) => one.needsAnswer && !isAnswered(one.state));
			expect(totals.unanswered).toBe(sum(waiting.map(({ count }) => count)));
		}),
	);
});

test('a channel that nobody used is left out', () => {
	const totals = totalsOf([
		{ kind: 'proposal', channel: 'post', level: 0, state: 'received', needsAnswer: true, count: 2 },
	]);
	expect([...totals.byChannel.keys()]).toEqual(['post']);
});

test('totals from the margins are the totals from the groups', () => {
	const along = <Key>(groups: readonly CountedGroup[], keyOf: (one: CountedGroup) => Key) => {
		const counts = new Map<Key, number>();
		for (const one of groups) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.count);
		return [...counts];
	};
	fc.assert(
		fc.property(fc.array(group), (groups) => {
			const states = along(groups, ({ state, needsAnswer }) => `${state}/${needsAnswer}`);
			const totals = totalsFromMargins({
				channels: along(groups, ({ channel }) => channel).map(([channel, count]) => ({ channel, count })),
				levels: along(groups, ({ level }) => level).map(([level, count]) => ({ level, count })),
				states: states.map(([key, count]) => {
					const [state, needsAnswer] = key.split('/');
					return { state: state as CountedGroup['state'], needsAnswer: needsAnswer === 'true', count };
				}),
			});
			expect(totals).toEqual(totalsOf(groups));
			expect([...totals.byLevel]).toEqual([...totalsOf(groups).byLevel]);
		}),
	);
});
