import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Received } from '../steps/receive-contribution.ts';
import { possibleDoubles } from './list-possible-doubles.ts';

let world: TestRuntime;
let process: string;
let staff: string;
beforeAll(async () => {
	world = await testRuntime();
	staff = await somePerson(world, { name: 'Prøve Medarbejder' });
});
beforeEach(async () => {
	process = await somePublishedProcess(world);
});
afterAll(() => world.drop());

/** Somebody who has written, known to a level. */
async function someAuthor(name: string, level: number, wish: Partial<Received> = {}): Promise<string> {
	const authorId = await somePerson(world, { name });
	await somePiece(world, process, { authorId, authorLevel: level, ...wish });
	return authorId;
}

const found = async () => possibleDoubles(world.context(), process);

test('finds one who wrote by mail and came to the desk, with what both have handed in', async () => {
	const byMail = await someAuthor('Anne Prøve', 1, { title: 'Flere bænke' });
	await somePiece(world, process, { authorId: byMail, authorLevel: 1, title: 'En lampe', kind: 'comment' });
	await someAuthor('anne-prøve', 2, { channel: 'desk', enteredBy: staff, title: 'En sti' });
	await someAuthor('Bo Prøve', 1);
	const { pairs, more } = await found();
	expect(more).toBe(false);
	expect(pairs).toHaveLength(1);
	const sides = [...(pairs[0] ?? [])].sort((a, b) => b.count - a.count);
	expect(sides).toMatchObject([
		{ name: 'Anne Prøve', level: 1, channels: ['web'], count: 2 },
		{ name: 'anne-prøve', level: 2, channels: ['desk'], count: 1, pieces: [{ kind: 'proposal', title: 'En sti' }] },
	]);
	expect(sides[0]?.pieces.map(({ kind, title }) => [kind, title])).toEqual([
		['comment', 'En lampe'],
		['proposal', 'Flere bænke'],
	]);
});

test('leaves two alone who are both surely known, also where one of them once wrote by mail', async () => {
	await someAuthor('Anne Prøve', 3);
	const stepped = await someAuthor('Anne Prøve', 1);
	expect((await found()).pairs).toHaveLength(1);
	await somePiece(world, process, { authorId: stepped, authorLevel: 2 });
	expect((await found()).pairs).toEqual([]);
});

test('tells nothing of who stands behind a pseudonym or a protected name', async () => {
	await someAuthor('Anne Prøve', 1);
	await someAuthor('Anne Prøve', 1, { pseudonym: 'Solsort' });
	const hidden = await someAuthor('Anne Prøve', 1);
	await world.pool.query('update person set protected_at = now() where id = $1', [hidden]);
	expect((await found()).pairs).toEqual([]);
});

test('sees no drafts, nothing taken back, and no other process', async () => {
	await someAuthor('Anne Prøve', 1);
	await someAuthor('Anne Prøve', 1, { draft: true });
	await someAuthor('Anne Prøve', 1, { processId: await somePublishedProcess(world) });
	const gone = await someAuthor('Anne Prøve', 1);
	await world.pool.query('update contribution set withdrawn_at = now() where author = $1', [gone]);
	expect((await found()).pairs).toEqual([]);
});

test('shows three pieces of each, the latest first, and at most fifty pairs', async () => {
	const busy = await someAuthor('Anne Prøve', 1, { title: 'Nummer 0' });
	for (const place of [1, 2, 3])
		await somePiece(world, process, { authorId: busy, authorLevel: 1, title: `Nummer ${place}` });
	for (let person = 0; person < 11; person++) await someAuthor('Anne Prøve', 1);
	const { pairs, more } = await found();
	expect([pairs.length, more]).toEqual([50, true]);
	const side = pairs.flat().find(({ count }) => count === 4);
	expect(side?.pieces.map(({ title }) => title)).toEqual(['Nummer 3', 'Nummer 2', 'Nummer 1']);
});

test('one who has only a letter may be the one who came with MitID, until they are surely known too', async () => {
	await someAuthor('Anne Prøve', 3);
	const byLetter = await someAuthor('Anne Prøve', 2);
	expect((await found()).pairs).toEqual([]);
	const know = (kind: string) =>
		world.pool.query(
			'insert into identity (id, person, kind, ref, level, created_at) values (gen_random_uuid(), $1, $2, $3, 2, now())',
			[byLetter, kind, Buffer.from(`${kind} ${byLetter}`)],
		);
	await know('letter');
	expect((await found()).pairs).toHaveLength(1);
	await know('cpr');
	expect((await found()).pairs).toEqual([]);
});
