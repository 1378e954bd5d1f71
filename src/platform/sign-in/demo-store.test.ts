import { describe, expect, it } from 'vitest';
import { createDemoStore } from './demo-store.ts';

describe("the demonstration provider's memory", () => {
	it('forgets a record when its time is up', async () => {
		let now = 0;
		const codes = createDemoStore(() => now)('AuthorizationCode');
		await codes.upsert('a', { uid: 'u' }, 60);
		now = 59_999;
		expect(await codes.find('a')).toEqual({ uid: 'u' });
		now = 60_000;
		expect([await codes.find('a'), await codes.findByUid('u')]).toEqual([undefined, undefined]);
	});

	it('keeps at most a thousand records, and the newest', async () => {
		const sessions = createDemoStore()('Session');
		for (let number = 0; number < 1_005; number += 1) await sessions.upsert(String(number), { uid: `u${number}` }, 60);
		expect([await sessions.find('4'), await sessions.findByUid('u4')]).toEqual([undefined, undefined]);
		expect(await sessions.find('5')).toBeDefined();
		expect(await sessions.findByUid('u1004')).toBeDefined();
	});

	it('tells kinds of records apart, marks a used one, and drops all that one grant gave', async () => {
		const store = createDemoStore(() => 5_000);
		const [codes, tokens] = [store('AuthorizationCode'), store('AccessToken')];
		await codes.upsert('a', { grantId: 'g' }, 60);
		await tokens.upsert('b', { grantId: 'g' }, 60);
		expect(await tokens.find('a')).toBeUndefined();
		await codes.consume('a');
		expect(await codes.find('a')).toMatchObject({ consumed: 5 });
		await codes.revokeByGrantId('g');
		expect([await codes.find('a'), await tokens.find('b')]).toEqual([undefined, undefined]);
	});
});
