import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { platformTables } from '../database/database.ts';
import { type RawRoute, raw } from './door.tsx';
import { type Ask, contextOf } from './environment.ts';

/** A database that takes longer than this does not carry readers. */
const readyWithinMs = 1_000;

/** For the machines that watch over this one: does the process live, and can it do its work? */
export const healthRoutes: RawRoute[] = [
	raw('GET', '/health', () => said(200, 'alive')),
	raw('GET', '/ready', answerReady),
];

async function answerReady(ask: Ask): Promise<Response> {
	const timeout = new AbortController();
	try {
		const applied = await Promise.race([
			appliedMigrations(ask),
			new Promise<never>((_, reject) => {
				const timer = setTimeout(() => reject(new Error('too slow')), readyWithinMs);
				timeout.signal.addEventListener('abort', () => clearTimeout(timer));
			}),
		]);
		const missing = (await ownMigrations()).filter((name) => !applied.has(name));
		return missing.length === 0 ? said(200, 'ready') : said(503, 'migrations missing');
	} catch {
		// Why is in our own log, from those whose requests failed; who watches needs only the state.
		return said(503, 'database away');
	} finally {
		timeout.abort();
	}
}

async function appliedMigrations(ask: Ask): Promise<Set<string>> {
	const { rows } = await sql<{ name: string }>`select name from migration`.execute(platformTables(contextOf(ask).db));
	return new Set(rows.map((row) => row.name));
}

let names: Promise<readonly string[]> | undefined;

/** The migrations that this program was shipped with; they cannot change while it runs. */
function ownMigrations(): Promise<readonly string[]> {
	names ??= readdir(migrationsFrom(import.meta.dirname)).then((all) => all.filter((name) => name.endsWith('.sql')));
	return names;
}

function migrationsFrom(folder: string): string {
	const here = join(folder, 'migrations');
	if (existsSync(here)) return here;
	const above = dirname(folder);
	if (above === folder) throw new Error('The folder migrations/ is missing beside the program.');
	return migrationsFrom(above);
}

function said(status: 200 | 503, word: string): Response {
	return new Response(`${word}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
	});
}
