import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/platform/database/migrate.ts';
import { startPostgres } from '../../src/platform/postgres/start-postgres.ts';
import { throwawayFolder } from './throwaway-folder.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the test server, with `DATABASE` in the place of a database's name. */
		postgresUrl: string;
	}
}

/** The migrated database that every test file's own database is a copy of. */
export const templateDatabase = 'samskab_template';

/** Runs once before all database tests: one server, in a folder that is thrown away, with one migrated template. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
	const folder = throwawayFolder('samskab-test-');
	const binDir = installedBinaries(project);
	const server = await startPostgres({
		dataDir: join(folder, 'pg'),
		fsync: false,
		settings: { max_connections: '200', log_min_messages: 'fatal', max_wal_size: '256MB' },
		...(binDir === undefined ? {} : { binDir }),
	});
	const stop = async (): Promise<void> => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await makeTemplate(server.url);
	} catch (error) {
		await stop();
		throw error;
	}
	project.provide('postgresUrl', server.url('DATABASE'));
	return stop;
}

/** The project `database-15` runs the same tests on the oldest version that we promise, where the machine has it. */
function installedBinaries({ config }: TestProject): string | undefined {
	const version = config.env.TEST_POSTGRES;
	return version ? `/usr/lib/postgresql/${version}/bin` : undefined;
}

async function makeTemplate(url: (database: string) => string): Promise<void> {
	await onDatabase(url('postgres'), (pool) => pool.query(`create database ${templateDatabase}`));
	await onDatabase(url(templateDatabase), (pool) => migrate(pool, join(import.meta.dirname, '../../migrations')));
	// A template that nobody can connect to is never "being accessed by other users".
	await onDatabase(url('postgres'), (pool) =>
		pool.query(`alter database ${templateDatabase} with is_template true allow_connections false`),
	);
}

async function onDatabase(url: string, work: (pool: pg.Pool) => Promise<unknown>): Promise<void> {
	const pool = new pg.Pool({ connectionString: url, max: 2 });
	try {
		await work(pool);
	} finally {
		await pool.end();
	}
}
