import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { addUpChanges } from '../steps/add-up-changes.ts';
import { countAnswersByProcess, countByTheme } from './count-contributions.ts';
import { countContributions } from './list-contributions.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());

/** The same figures, counted from the pieces themselves. */
async function plainly(process: string) {
	const { rows } = await world.pool.query(
		`select count(*)::int as "all", count(*) filter (where needs_answer)::int as to_answer,
			count(*) filter (where needs_answer and answered_at is not null)::int as answered
		from contribution where process = $1 and published_at is not null and withdrawn_at is null`,
		[process],
	);
	const [{ all, to_answer: toAnswer, answered }] = rows;
	return { all, toAnswer, answered, unanswered: toAnswer - answered };
}

async function told(process: string) {
	return (await countAnswersByProcess(world.context(), [process])).get(process);
}

const changes = {
	publish: 'update contribution set published_at = coalesce(published_at, now()) where id = $1',
	withdraw: 'update contribution set withdrawn_at = now() where id = $1',
	restore: 'update contribution set withdrawn_at = null where id = $1',
	answer: "update contribution set state = 'taken-up', answered_at = now() where id = $1",
	'take the answer back': "update contribution set state = 'received', answered_at = null where id = $1",
	edit: "update contribution set title = title || '.' where id = $1",
	delete: 'delete from contribution where id = $1',
} as const;
const names = Object.keys(changes) as (keyof typeof changes)[];
const happening = fc.record({
	what: fc.constantFrom<'add up' | keyof typeof changes>(...names, 'add up'),
	of: fc.nat(4),
});

describe('what is counted of a process', () => {
	test('is what is there, whatever has happened to the pieces and however much has been added up', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (all) => {
				const process = await somePublishedProcess(world);
				const pieces: string[] = [];
				for (let n = 0; n < 5; n++) pieces.push((await somePiece(world, process, { draft: n % 2 === 1 })).id);
				for (const { what, of } of all) {
					if (what === 'add up') await addUpChanges(world.context());
					else await world.pool.query(changes[what], [pieces[of]]);
					expect(await told(process)).toEqual(await plainly(process));
				}
				await addUpChanges(world.context());
				const counted = await plainly(process);
				expect(await told(process)).toEqual(counted);
				const wish = { kind: 'proposal', processId: process } as const;
				expect(await countContributions(world.context(), { ...wish, order: 'newest' })).toBe(counted.all);
				expect(await countContributions(world.context(), { ...wish, order: 'unanswered' })).toBe(counted.unanswered);
				expect(await countContributions(world.context(), { ...wish, order: 'answered' })).toBe(counted.answered);
			}),
			{ numRuns: 20 },
		);
	});

	test('is right while many hand in and the numbers are added up by two at once', async () => {
		const process = await somePublishedProcess(world);
		await Promise.all([
			...Array.from({ length: 40 }, () => somePiece(world, process)),
			...Array.from({ length: 6 }, () => addUpChanges(world.context())),
		]);
		expect((await told(process))?.all).toBe(40);
		await Promise.all([addUpChanges(world.context()), addUpChanges(world.context())]);
		expect(await told(process)).toEqual(await plainly(process));
	});

	test('moves with a piece to another process, and is the same when all is counted anew', async () => {
		const [from, to] = [await somePublishedProcess(world), await somePublishedProcess(world)];
		const { id } = await somePiece(world, from);
		await addUpChanges(world.context());
		await world.pool.query('update contribution set process = $2, theme = null where id = $1', [id, to]);
		for (const anew of [false, true]) {
			if (anew) await world.pool.query('select contribution_recount()');
			expect((await told(from))?.all).toBe(0);
			expect((await told(to))?.all).toBe(1);
			expect(await countByTheme(world.context(), from)).toEqual(new Map());
		}
		await addUpChanges(world.context());
		const { rows } = await world.pool.query('select from contribution_count where process = $1', [from]);
		expect(rows).toHaveLength(0);
	});
});
