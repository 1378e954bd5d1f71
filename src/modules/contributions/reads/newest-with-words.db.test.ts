import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { newId } from '../../../platform/identifiers.ts';
import { writeCursor } from '../../../platform/keyset.ts';
import { understand } from '../../../platform/search/understand.ts';
import { findInInbox } from './find-in-inbox.ts';
import { listAndCount, listContributions } from './list-contributions.ts';
import { newestWithWords } from './newest-with-words.ts';

let world: TestRuntime;
let home: string;
/** Those with the word, the newest first. */
const found: { readonly id: string; readonly at: Date }[] = [];

beforeAll(async () => {
	world = await testRuntime();
	home = await somePublishedProcess(world);
	const elsewhere = await somePublishedProcess(world);
	for (let n = 0; n < 40; n++) {
		const hasWord = n % 3 !== 1;
		const process = n % 7 === 6 ? elsewhere : home;
		const { id } = await somePiece(world, process, { title: hasWord ? `Bænk nummer ${n}` : `Træ nummer ${n}` });
		// Two at a time, days and weeks apart, some at the very turn of a week.
		const at = new Date(Date.UTC(2026, 10, 26) - Math.floor(n / 2) * (n % 4 === 0 ? 7 : 3) * 86_400_000);
		await world.pool.query('update contribution set published_at = $2 where id = $1', [id, at]);
		if (hasWord && process === home) found.push({ id, at });
	}
	found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
});
afterAll(() => world.drop());

test('the newest with a word are the same, however far back one looks at a time', async () => {
	const text = await understand(world.context(), 'bænk');
	const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 45 }), { maxLength: 3 });
	await fc.assert(
		fc.asyncProperty(sizes, fc.integer({ min: 1, max: 30 }), fc.option(fc.nat(15)), async (given, most, place) => {
			const last = place === null ? undefined : found[place];
			const ids = await newestWithWords(world.context(), {
				kind: 'proposal',
				processId: home,
				text,
				most,
				after: last && { value: last.at.toISOString(), id: last.id },
				sizes: given.toSorted((a, b) => a - b),
			});
			const begin = place === null ? 0 : place + 1;
			expect(ids).toEqual(found.slice(begin, begin + most).map(({ id }) => id));
		}),
		{ numRuns: 60 },
	);
});

test.each(['newest', 'unanswered', 'supported'] as const)(
	'a list by words in the order %s has them all once',
	async (order) => {
		const text = await understand(world.context(), 'bænk');
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page = await listContributions(world.context(), {
				kind: 'proposal',
				processId: home,
				text,
				order,
				after,
				limit: 4,
			});
			seen.push(...page.items.map(({ id }) => id));
			after = page.next;
		} while (after);
		expect(seen.toSorted()).toEqual(found.map(({ id }) => id).toSorted());
		if (order === 'newest') expect(seen).toEqual(found.map(({ id }) => id));
	},
);

test('a page of a list by words and its count are those of the list, also behind one that is gone', async () => {
	const text = await understand(world.context(), 'bænk');
	const wish = { kind: 'proposal', processId: home, text, order: 'newest', limit: 4 } as const;
	let after: string | undefined;
	do {
		const { list, count } = await listAndCount(world.context(), { ...wish, after });
		expect(list).toEqual(await listContributions(world.context(), { ...wish, after }));
		expect(count).toBe(found.length);
		after = list.next;
	} while (after);
	const gone = writeCursor({ value: found[3]?.at.toISOString() ?? '', id: newId() });
	const { list } = await listAndCount(world.context(), { ...wish, after: gone });
	expect(list).toEqual(await listContributions(world.context(), { ...wish, after: gone }));
});

test('an inbox finds words and numbers in its own processes alone', async () => {
	const words = await understand(world.context(), 'bænk');
	if (!words) throw new Error('nothing was understood');
	const processes = [{ id: home, promiseBy: '2027-01-01' }];
	const { ids, isOver } = await findInInbox(world.context(), { processes }, { words });
	expect([ids.toSorted(), isOver]).toEqual([found.map(({ id }) => id).toSorted(), false]);
	const { rows } = await world.pool.query(
		"select id, number from contribution where title like 'Træ%' and process = $1",
		[home],
	);
	const byNumber = await findInInbox(world.context(), { processes }, { words, number: rows[0].number });
	expect(byNumber.ids).toContain(rows[0].id);
	expect((await findInInbox(world.context(), { processes: [] }, { words })).ids).toEqual([]);
});
