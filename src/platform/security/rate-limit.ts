/** Whether something may be done now, or in how many seconds. */
export type RateAnswer = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/** Lets each key act so often and no oftener. */
export interface RateLimit {
	take(key: string): RateAnswer;
	/** How many keys are remembered. */
	readonly size: number;
}

interface Bucket {
	tokens: number;
	filledAt: number;
}

/**
 * Makes a limit: a burst up to the capacity, then so many a minute. Nothing is written to disk, and at most so many
 * keys are remembered: beyond that the one longest not seen is forgotten.
 */
export function createRateLimit(options: {
	readonly capacity: number;
	readonly perMinute: number;
	readonly now: () => number;
	readonly maxKeys?: number;
}): RateLimit {
	const { capacity, perMinute, now, maxKeys = 20_000 } = options;
	const perMs = perMinute / 60_000;
	const buckets = new Map<string, Bucket>();
	return {
		take(key) {
			const time = now();
			const bucket = buckets.get(key) ?? { tokens: capacity, filledAt: time };
			// A clock that is set back must not empty the bucket.
			const gained = Math.max(0, time - bucket.filledAt) * perMs;
			bucket.tokens = Math.min(capacity, bucket.tokens + gained);
			bucket.filledAt = time;
			buckets.delete(key);
			buckets.set(key, bucket);
			if (buckets.size > maxKeys) {
				for (const oldest of buckets.keys()) {
					buckets.delete(oldest);
					break;
				}
			}
			if (bucket.tokens < 1) return { ok: false, retryAfterSeconds: Math.ceil((1 - bucket.tokens) / perMs / 1000) };
			bucket.tokens -= 1;
			return { ok: true };
		},
		get size() {
			return buckets.size;
		},
	};
}
