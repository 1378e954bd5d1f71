import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

// Each sign-in needs about five records of at most a request line each: some hundred at once, in a few megabytes.
const mostRecords = 1_000;

interface Kept {
	readonly payload: AdapterPayload;
	readonly until: number;
}

/** Keeps the demonstration provider's short-lived records in memory: bounded, and gone when they expire. */
export function createDemoStore(now: () => number = Date.now): AdapterFactory {
	const records = new Map<string, Kept>();

	function find(key: string): AdapterPayload | undefined {
		const kept = records.get(key);
		if (kept && kept.until <= now()) records.delete(key);
		return kept && kept.until > now() ? kept.payload : undefined;
	}

	function findWhere(model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
		for (const [key, kept] of records) {
			if (key.startsWith(`${model}:`) && kept.until > now() && matches(kept.payload)) return kept.payload;
		}
		return undefined;
	}

	return (model): Adapter => ({
		async upsert(id, payload, expiresIn = 600) {
			const key = `${model}:${id}`;
			records.delete(key);
			records.set(key, { payload, until: now() + expiresIn * 1000 });
			for (const oldest of records.keys()) {
				if (records.size <= mostRecords) break;
				records.delete(oldest);
			}
		},
		find: async (id) => find(`${model}:${id}`),
		findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
		findByUserCode: async (code) => findWhere(model, (payload) => payload.userCode === code),
		async consume(id) {
			const payload = find(`${model}:${id}`);
			if (payload) payload.consumed = Math.floor(now() / 1000);
		},
		async destroy(id) {
			records.delete(`${model}:${id}`);
		},
		async revokeByGrantId(grantId) {
			for (const [key, kept] of records) if (kept.payload.grantId === grantId) records.delete(key);
		},
	});
}
