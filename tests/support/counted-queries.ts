import type pg from 'pg';

/** Counts every statement that goes through a pool, and keeps its text for the message of a failing test. */
export function countedQueries(pool: pg.Pool): {
	readonly texts: string[];
	during(run: () => Promise<unknown>): Promise<number>;
} {
	const texts: string[] = [];
	const seen = new WeakSet<pg.PoolClient>();
	pool.on('acquire', (client) => {
		if (seen.has(client)) return;
		seen.add(client);
		const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
		client.query = ((...given: unknown[]) => {
			const [first] = given;
			texts.push(typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? ''));
			return ask(...given);
		}) as typeof client.query;
	});
	return {
		texts,
		async during(run) {
			texts.length = 0;
			await run();
			return texts.length;
		},
	};
}
