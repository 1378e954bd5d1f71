import { fromKysely, type KyselyTransactionLike, PgBoss } from 'pg-boss';
import type { Db } from '../database/database.ts';

/** A piece of work that follows from an act. Its name is a fact: `contribution-answered`. */
export interface Jobs {
	/** Writes the fact in the act's own transaction: it happens exactly when the act does. */
	send(db: Db, fact: string, data: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What the worker does when a fact has happened. Must be safe to run twice. */
export interface JobHandler {
	readonly fact: string;
	readonly run: (data: Record<string, unknown>) => Promise<void>;
}

/**
 * A killed worker leaves its job "active" until this many seconds are over (the library's own default is a quarter of an hour),
 * and then it is run again.
 */
const expireInSeconds = 60;

/**
 * So many are fetched at once. Two hundred answers that leave together would otherwise be told of over three minutes, one a second,
 * and everybody else's receipt after them. Few enough that all of them end before they expire.
 */
const batchSize = 25;

/** A sender for web processes: it supervises nothing and schedules nothing, so it stays light. */
export async function openJobs(
	connectionString: string,
	facts: readonly string[],
): Promise<Jobs & { stop(): Promise<void> }> {
	const boss = new PgBoss({ connectionString, max: 2, supervise: false, schedule: false, persistWarnings: false });
	boss.on('error', (error) => console.error(`jobs: ${error.message}`));
	await boss.start();
	await Promise.all(
		facts.map((fact) => boss.createQueue(fact, { retryLimit: 5, retryBackoff: true, expireInSeconds })),
	);
	return {
		async send(db, fact, data) {
			await boss.send(fact, { ...data }, { db: fromKysely(db as unknown as KyselyTransactionLike) });
		},
		stop: () => boss.stop({ graceful: false, close: true }),
	};
}

/** Runs the handlers until stopped. */
export async function workJobs(
	connectionString: string,
	handlers: readonly JobHandler[],
): Promise<{ stop(): Promise<void> }> {
	const boss = new PgBoss({ connectionString, max: 4, schedule: false, persistWarnings: false });
	boss.on('error', (error) => console.error(`jobs: ${error.message}`));
	await boss.start();
	for (const [fact, run] of runByFact(handlers)) {
		await boss.createQueue(fact, { retryLimit: 5, retryBackoff: true, expireInSeconds });
		await boss.work<Record<string, unknown>>(fact, { pollingIntervalSeconds: 1, batchSize }, async (jobs) => {
			// One that fails is tried again by itself: those fetched with it have been carried out.
			for (const job of jobs)
				await run(job.data).catch((error: Error) => boss.fail(fact, job.id, { message: error.message }));
		});
	}
	return { stop: () => boss.stop({ graceful: true, timeout: 5_000, close: true }) };
}

/** Several modules may want to hear of a fact: one job does for all of them, in turn. Where a later one fails, the earlier run again too. */
function runByFact(handlers: readonly JobHandler[]): Map<string, JobHandler['run']> {
	const facts = new Map<string, JobHandler['run']>();
	for (const { fact, run } of handlers) {
		const before = facts.get(fact);
		facts.set(
			fact,
			before
				? async (data) => {
						await before(data);
						await run(data);
					}
				: run,
		);
	}
	return facts;
}
