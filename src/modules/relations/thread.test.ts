import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matter, MatterKinds } from './matter.ts';
import { matterKey, type RelationType, relationTypes, type Tie, tieOf } from './relation.ts';
import { reach, threadFrom, threadNodes } from './thread.ts';

const noMatters = async () => [];
const kinds: MatterKinds = {
	process: { name: 'process', icon: 'people', order: 0, load: noMatters },
	proposal: { name: 'proposal', icon: 'hand', order: 1, load: noMatters },
	answer: { name: 'answer', icon: 'answer', order: 2, load: noMatters },
};

function matter(id: number, at: number, isPublic = true): Matter {
	const kind = ['process', 'proposal', 'answer'][id % 3] as string;
	return { kind, id: String(id), title: `Sag ${id}`, path: `/sag/${id}`, at: new Date(at * 86_400_000), isPublic };
}

const matters = fc
	.array(fc.record({ at: fc.nat(30), isPublic: fc.boolean() }), { minLength: 1, maxLength: 12 })
	.map((list) => list.map(({ at, isPublic }, id) => matter(id, at, isPublic || id === 0)));

/** Ties without circles: what comes earlier has the smaller number. */
function tiesAmong(count: number): fc.Arbitrary<Tie[]> {
	const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(...relationTypes));
	return fc.array(pair, { maxLength: 20 }).map((pairs) =>
		pairs.flatMap(([a, b, type]): Tie[] => {
			if (a === b) return [];
			const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((id) => matter(id, 0));
			return earlier && later ? [{ type, earlier, later }] : [];
		}),
	);
}

const threads = matters.chain((list) =>
	fc.record({ matters: fc.constant(list), ties: tiesAmong(list.length), here: fc.constantFrom(...list) }),
);

describe('a thread', () => {
	test('shows nothing that is not public, and nothing twice', () => {
		fc.assert(
			fc.property(threads, (facts) => {
				const shown = threadFrom(facts, kinds);
				expect(shown.every((one) => one.isPublic)).toBe(true);
				expect(new Set(shown.map(matterKey)).size).toBe(shown.length);
				expect(shown.some((one) => one.id === facts.here.id)).toBe(facts.here.isPublic);
			}),
		);
	});

	test('puts nothing before what it grew out of', () => {
		fc.assert(
			fc.property(threads, (facts) => {
				const place = new Map(threadFrom(facts, kinds).map((one, index) => [one.id, index]));
				for (const { earlier, later } of facts.ties) {
					const [a, b] = [place.get(earlier.id), place.get(later.id)];
					if (a !== undefined && b !== undefined) expect(a).toBeLessThan(b);
				}
			}),
		);
	});

	test('does not depend on the order in which ties and matters were fetched', () => {
		fc.assert(
			fc.property(threads, (facts) => {
				const turned = { ...facts, ties: facts.ties.toReversed(), matters: facts.matters.toReversed() };
				expect(threadFrom(turned, kinds)).toEqual(threadFrom(facts, kinds));
			}),
		);
	});

	test('reaches every matter from which the present one is reached the other way', () => {
		fc.assert(
			fc.property(threads, ({ ties, matters: list, here }) => {
				const later = reach(here, ties, 'later');
				for (const one of list) {
					expect(later.has(matterKey(one))).toBe(reach(one, ties, 'earlier').has(matterKey(here)));
				}
			}),
		);
	});

	test('leaves out sibling proposals and what hangs on a hidden one alone', () => {
		const [process, mine, sibling, draft] = [0, 4, 7, 1].map((id) => matter(id, id, id !== 1)) as Matter[];
		const answer = matter(5, 9);
		const hidden = matter(8, 9);
		if (!process || !mine || !sibling || !draft) throw new Error('made above');
		const tie = (from: Matter, type: RelationType, to: Matter) => tieOf(from, type, to);
		const facts = {
			here: mine,
			matters: [process, mine, sibling, draft, answer, hidden],
			ties: [
				tie(process, 'led-to', mine),
				tie(process, 'led-to', sibling),
				tie(answer, 'answers', mine),
				tie(mine, 'led-to', draft),
				tie(hidden, 'answers', draft),
			],
		};
		expect(threadFrom(facts, kinds).map((one) => one.id)).toEqual(['0', '4', '5']);
		expect(threadFrom({ ...facts, here: draft }, kinds)).toEqual([]);
	});

	test('says each tie in the direction of time, and lists what is to come last', () => {
		const [process, proposal, answer] = [matter(0, 1), matter(1, 2), matter(2, 3)];
		const facts = {
			here: proposal,
			matters: [answer, proposal, process],
			ties: [tieOf(process, 'led-to', proposal), tieOf(answer, 'answers', proposal)],
		};
		const coming = [
			{ after: process, what: 'phase', title: 'Byrådet beslutter', on: '2027-03-30' },
			{ after: proposal, what: 'answer', on: '2027-02-12' },
			{ after: matter(7, 1), what: 'phase', title: 'Et andet sted', on: '2027-01-01' },
		] as const;
		const nodes = threadNodes(facts, coming, kinds);
		expect(nodes.map((node) => [node.kind, node.here, node.coming])).toEqual([
			['process', false, false],
			['proposal', true, false],
			['answer', false, false],
			['answer', false, true],
			['phase', false, true],
		]);
		expect(nodes.map((node) => node.ties)).toEqual([
			[],
			[{ type: 'led-to', to: 'Sag 0' }],
			[{ type: 'answers', to: 'Sag 1' }],
			[],
			[],
		]);
	});
});
