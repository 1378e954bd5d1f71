import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type BuiltProgram, startBuiltProgram } from './built-program.ts';
import { type Crowd, prepareCrowd, startCrowd } from './writing-crowd.ts';

/** What came of the kills, counted from outside. */
export interface Counted {
	readonly kills: number;
	readonly acknowledged: number;
	readonly repeated: number;
	readonly strange: readonly string[];
	/** Acknowledged and not there. */
	readonly lost: number;
	/** There more often than they were asked for. */
	readonly doubled: number;
	/** Acts without their journal line, and lines without their act. */
	readonly unjournalled: number;
	readonly secondsUntilBack: { readonly web: readonly number[]; readonly database: readonly number[] };
}

/** Kills web process and database in turn, so many times each, while a crowd writes; then counts what is left. */
export async function killAndCount(options: {
	readonly kills: number;
	readonly people: number;
	readonly secondsBetween: number;
}): Promise<Counted> {
	const program = await startBuiltProgram();
	try {
		const before = program.pool();
		const secrets = await prepareCrowd(program, before, options.people);
		await before.end();
		const crowd = startCrowd(program, secrets);
		const web: number[] = [];
		const database: number[] = [];
		for (let kill = 0; kill < options.kills; kill++) {
			await sleep(options.secondsBetween * 1_000);
			web.push(
				await secondsUntilBack(crowd, async () => {
					await program.killWeb();
					await program.start();
				}),
			);
			await sleep(options.secondsBetween * 1_000);
			database.push(await secondsUntilBack(crowd, () => program.killDatabase()));
		}
		await crowd.finish();
		return { kills: options.kills * 2, secondsUntilBack: { web, database }, ...(await countAfter(program, crowd)) };
	} finally {
		await program.remove();
	}
}

/** From the kill to the next act that somebody was told of. */
async function secondsUntilBack(crowd: Crowd, kill: () => Promise<void>): Promise<number> {
	const killed = performance.now();
	await kill();
	// What was on its way may still have been acknowledged by the process that is gone.
	const gone = performance.now();
	for (const deadline = gone + 60_000; crowd.lastAt() <= gone + 20; await sleep(10))
		if (performance.now() > deadline) throw new Error('nothing was acknowledged for a minute after a kill');
	return (crowd.lastAt() - killed) / 1_000;
}

async function countAfter(program: BuiltProgram, crowd: Crowd): Promise<Omit<Counted, 'kills' | 'secondsUntilBack'>> {
	const pool = program.pool();
	const { supports, proposals } = crowd.acknowledged;
	const kept = {
		supports: await countOf(pool, 'select count(*) from support'),
		titles: await countOf(pool, "select count(distinct title) from contribution where title like 'Forslag fra %'"),
		proposals: await countOf(pool, "select count(*) from contribution where title like 'Forslag fra %'"),
		published: await countOf(
			pool,
			"select count(*) from journal where act = 'proposal.publish' and subject in (select id from contribution)",
		),
		publishedLines: await countOf(pool, "select count(*) from journal where act = 'proposal.publish'"),
		supportLines: await countOf(pool, "select count(*) from journal where act = 'proposal.support'"),
	};
	await pool.end();
	const repeated = crowd.repeated();
	// A support that was kept but whose answer was cut off is pressed again: once more in the journal, never in the count.
	const superfluous = kept.supportLines - kept.supports;
	return {
		acknowledged: supports.size + proposals.size,
		repeated,
		strange: crowd.strange,
		lost: Math.max(0, supports.size - kept.supports) + Math.max(0, proposals.size - kept.titles),
		doubled: Math.max(0, kept.supports - supports.size) + (kept.proposals - kept.titles),
		unjournalled:
			Math.abs(kept.publishedLines - kept.proposals) +
			(kept.publishedLines - kept.published) +
			(superfluous < 0 || superfluous > repeated ? Math.abs(superfluous) : 0),
	};
}

async function countOf(pool: pg.Pool, query: string): Promise<number> {
	const { rows } = await pool.query<{ count: string }>(query);
	return Number(rows[0]?.count);
}
