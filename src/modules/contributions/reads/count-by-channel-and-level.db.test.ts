import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Channel, channels } from '../channel.ts';
import { recordSupport } from '../steps/record-support.ts';
import { countByChannelAndLevel } from './count-by-channel-and-level.ts';
import { countAnswersByProcess, countByProcess } from './count-contributions.ts';
import { countSupportsOfProcess } from './count-supports.ts';

let world: TestRuntime;
let staff: string;
beforeAll(async () => {
	world = await testRuntime();
	staff = await somePerson(world);
});
afterAll(() => world.drop());

const arrival = fc.record({
	channel: fc.constantFrom<Channel>(...channels),
	level: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
	draft: fc.boolean(),
	withdrawn: fc.boolean(),
	supports: fc.array(
		fc.record({ channel: fc.constantFrom<Channel>(...channels), level: fc.integer({ max: 3, min: 0 }) }),
		{
			maxLength: 3,
		},
	),
});

test('the two tables have the sums that the other totals of the process have', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(arrival, { maxLength: 8 }), async (arrivals) => {
			const process = await somePublishedProcess(world);
			for (const one of arrivals) {
				const { id } = await somePiece(world, process, {
					channel: one.channel,
					draft: one.draft,
					enteredBy: staff,
					...(one.level !== undefined && { authorLevel: one.level }),
				});
				if (one.withdrawn && !one.draft)
					await world.pool.query('update contribution set withdrawn_at = now() where id = $1', [id]);
				for (const { channel, level } of one.supports)
					await recordSupport(
						world.context(),
						id,
						{ key: randomBytes(32), level, otherKeys: [] },
						channel,
						'2026-11-24',
					);
			}
			const { contributions, supports } = await countByChannelAndLevel(world.context(), process);
			const totals = (await countByProcess(world.context(), [process])).get(process);
			expect(contributions.all).toBe(totals?.all);
			const { all, toAnswer, answered, unanswered } = totals ?? {};
			expect((await countAnswersByProcess(world.context(), [process])).get(process)).toEqual({
				all,
				toAnswer,
				answered,
				unanswered,
			});
			expect(contributions.all).toBe(arrivals.filter((one) => !one.draft && !one.withdrawn).length);
			expect(contributions.rows.map(({ channel, sum }) => [channel, sum])).toEqual([...(totals?.byChannel ?? [])]);
			expect(contributions.levels.map((level, place) => [level, contributions.sums[place]])).toEqual([
				...(totals?.byLevel ?? []),
			]);
			expect(supports.all).toBe((await countSupportsOfProcess(world.context(), process)).supports);
		}),
		{ numRuns: 20 },
	);
});

test('what came in to another process is not counted', async () => {
	const mine = await somePublishedProcess(world);
	await somePiece(world, await somePublishedProcess(world), { authorLevel: 3 });
	const { contributions, supports } = await countByChannelAndLevel(world.context(), mine);
	expect(contributions).toEqual({ all: 0, levels: [], rows: [], sums: [] });
	expect(supports.all).toBe(0);
});
