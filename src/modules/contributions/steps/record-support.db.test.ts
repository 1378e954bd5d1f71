import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { countSupports, supportedBy } from '../reads/count-supports.ts';
import { recordSupport, removeSupport, type Voice } from './record-support.ts';

let world: TestRuntime;
let process: string;
let piece: string;
beforeAll(async () => {
	world = await testRuntime();
	process = await somePublishedProcess(world);
});
beforeEach(async () => {
	piece = (await somePiece(world, process)).id;
});
afterAll(() => world.drop());

const someVoice = (more: Partial<Voice> = {}): Voice => ({ key: randomBytes(32), level: 1, otherKeys: [], ...more });

const support = (voice: Voice, channel: 'web' | 'desk' = 'web', of = piece) =>
	recordSupport(world.context(), of, voice, channel, '2026-11-24');

const rows = async () =>
	(await world.pool.query('select level, channel from support where contribution = $1 order by level', [piece])).rows;

describe('a support', () => {
	test('given twenty times at once counts once', async () => {
		const voice = someVoice();
		await Promise.all(Array.from({ length: 20 }, () => support(voice)));
		expect(await rows()).toEqual([{ level: 1, channel: 'web' }]);
	});

	test('given by twenty people at once counts twenty times', async () => {
		await Promise.all(Array.from({ length: 20 }, () => support(someVoice())));
		expect(await countSupports(world.context(), piece)).toMatchObject({ all: 20 });
	});

	test('keeps the way it first came in when it comes again another way', async () => {
		const voice = someVoice();
		await support(voice, 'desk');
		await support({ ...voice, level: 3 }, 'web');
		expect(await rows()).toEqual([{ level: 1, channel: 'desk' }]);
	});

	test('is not given a second time by a surer identity of the same person', async () => {
		const byMail = someVoice();
		await support(byMail);
		const stepped = someVoice({ level: 3, otherKeys: [randomBytes(32), byMail.key] });
		await Promise.all(Array.from({ length: 20 }, () => support(stepped)));
		expect(await rows()).toEqual([{ level: 1, channel: 'web' }]);
	});

	test('of one proposal does not stand in the way of another', async () => {
		const byMail = someVoice();
		await support(byMail);
		const other = (await somePiece(world, process)).id;
		await support(someVoice({ otherKeys: [byMail.key] }), 'web', other);
		expect(await countSupports(world.context(), other)).toMatchObject({ all: 1 });
	});

	test('is not stopped by the keys of somebody else', async () => {
		await support(someVoice());
		await support(someVoice({ otherKeys: [randomBytes(32)] }));
		expect(await rows()).toHaveLength(2);
	});
});

describe('taking a support back', () => {
	test('takes it whichever identity gave it, and leaves those of others', async () => {
		const byMail = someVoice();
		const stranger = someVoice();
		await support(byMail);
		await support(stranger);
		await removeSupport(world.context(), piece, someVoice({ otherKeys: [byMail.key] }));
		expect(await supportedBy(world.context(), [piece], [byMail.key])).toEqual(new Set());
		expect(await supportedBy(world.context(), [piece], [stranger.key])).toEqual(new Set([piece]));
	});

	test('lets the person support again, once', async () => {
		const voice = someVoice();
		await support(voice);
		await removeSupport(world.context(), piece, voice);
		expect(await rows()).toEqual([]);
		await Promise.all(Array.from({ length: 5 }, () => support(voice)));
		expect(await rows()).toHaveLength(1);
	});
});
