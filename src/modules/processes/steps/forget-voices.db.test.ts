import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { newId } from '../../../platform/identifiers.ts';
import { forgetVoices } from './forget-voices.ts';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
});
afterAll(() => house.drop());

async function processThatClosed(closesOn: string, concluded: boolean): Promise<string> {
	const id = newId();
	await house.pool.query(
		`insert into participation_process (id, slug, title, question, question_kind, audience, already_decided, promise_what, promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, concluded_at)
		 values ($1::uuid, $1::text, 't', 'q', 'ideas', 'a', 'd', 'w', 'w', $2::date, '2026-01-01', $2::date, 'c', $1::text, now(), case when $3 then now() end)`,
		[id, closesOn, concluded],
	);
	house.runtime.keys.createParticipation(id);
	return id;
}

test('a concluded process keeps its voices for six months after its close, and no longer', async () => {
	house.setNow('2026-11-24T09:00:00Z');
	const old = await processThatClosed('2026-05-23', true);
	const recent = await processThatClosed('2026-05-24', true);
	const unfinished = await processThatClosed('2026-02-01', false);
	expect(await forgetVoices(house.context())).toBe(1);
	expect(house.runtime.keys.participation(old)).toBeUndefined();
	expect(house.runtime.keys.participation(recent)).toBeDefined();
	expect(house.runtime.keys.participation(unfinished)).toBeDefined();
	expect(await forgetVoices(house.context())).toBe(0);
});
