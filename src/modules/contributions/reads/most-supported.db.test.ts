import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { addUpChanges } from '../steps/add-up-changes.ts';
import { recordSupport, removeSupport, type Voice } from '../steps/record-support.ts';
import { listContributions } from './list-contributions.ts';
import { mostSupportedAndNewest } from './most-supported.ts';

let world: TestRuntime;
beforeAll(async () => {
	world = await testRuntime();
});
afterAll(() => world.drop());

const someVoice = (): Voice => ({ key: randomBytes(32), level: 1, otherKeys: [] });
const give = (id: string, voice = someVoice()) => recordSupport(world.context(), id, voice, 'web', '2026-11-24');

/** What the order means, counted from the supports themselves. */
async function plainly(process: string): Promise<[string, number][]> {
	const { rows } = await world.pool.query(
		`select id, (select count(*)::int from support where contribution = id) as supports from contribution
		where process = $1 and published_at is not null and withdrawn_at is null order by 2 desc, 1 desc`,
		[process],
	);
	return rows.map(({ id, supports }) => [id, supports]);
}

async function listed(process: string, limit: number): Promise<[string, number][]> {
	const seen: [string, number][] = [];
	let after: string | undefined;
	do {
		const page = await listContributions(world.context(), {
			kind: 'proposal',
			processId: process,
			order: 'supported',
			after,
			limit,
		});
		seen.push(...page.items.map(({ id, supports }): [string, number] => [id, supports]));
		after = page.next;
	} while (after);
	return seen;
}

const happening = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ what: fc.constant('give' as const), of: fc.nat(5) }) },
	{ weight: 2, arbitrary: fc.record({ what: fc.constant('take' as const), of: fc.nat(5) }) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constant('add up' as const), of: fc.constant(0) }) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constantFrom('hide' as const, 'delete' as const), of: fc.nat(5) }) },
);

describe('the most supported', () => {
	test('are in the order of their supports, whatever has been added up and whatever not', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(happening, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (all, limit) => {
				const process = await somePublishedProcess(world);
				const pieces = [];
				for (let n = 0; n < 6; n++) pieces.push((await somePiece(world, process)).id);
				const given: { id: string; voice: Voice }[] = [];
				for (const { what, of } of all) {
					const id = pieces[of] as string;
					if (what === 'give') {
						given.push({ id, voice: someVoice() });
						await give(id, given.at(-1)?.voice);
					} else if (what === 'take') {
						const place = given.findIndex((one) => one.id === id);
						const [one] = place < 0 ? [] : given.splice(place, 1);
						if (one) await removeSupport(world.context(), one.id, one.voice);
					} else if (what === 'hide')
						await world.pool.query('update contribution set withdrawn_at = now() where id = $1', [id]);
					else if (what === 'delete') await world.pool.query('delete from contribution where id = $1', [id]);
					else await addUpChanges(world.context());
				}
				const expected = await plainly(process);
				expect(await listed(process, limit)).toEqual(expected);
				await addUpChanges(world.context());
				expect(await listed(process, limit)).toEqual(expected);
				const { supported } = await mostSupportedAndNewest(world.context(), { kind: 'proposal', processId: process });
				expect(supported?.supports).toBe(expected[0]?.[1]);
			}),
			{ numRuns: 30 },
		);
	});

	test('are counted right while many support and the numbers are added up by two at once', async () => {
		const process = await somePublishedProcess(world);
		const { id } = await somePiece(world, process);
		const voices = Array.from({ length: 60 }, someVoice);
		await Promise.all([
			...voices.map((voice) => give(id, voice)),
			...Array.from({ length: 6 }, () => addUpChanges(world.context())),
			...voices.slice(0, 20).map((voice) => give(id, voice)),
		]);
		expect(await listed(process, 5)).toEqual([[id, 60]]);
		await Promise.all([addUpChanges(world.context()), addUpChanges(world.context())]);
		expect(await listed(process, 5)).toEqual([[id, 60]]);
	});

	test('move with a proposal to another process, and are the same when all is counted anew', async () => {
		const [from, to] = [await somePublishedProcess(world), await somePublishedProcess(world)];
		const { id } = await somePiece(world, from);
		await give(id);
		await addUpChanges(world.context());
		await give(id);
		await world.pool.query('update contribution set process = $2 where id = $1', [id, to]);
		expect(await listed(from, 5)).toEqual([]);
		expect(await listed(to, 5)).toEqual([[id, 2]]);
		await world.pool.query('select support_recount()');
		expect(await listed(to, 5)).toEqual([[id, 2]]);
	});
});
