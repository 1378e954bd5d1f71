import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';
import { jsx } from './vite.config.ts';

// Ten times the cases of every property test; see tools/test.js --long.
const long = process.env.SAMSKAB_LONG === '1';
const databaseTests = ['{src,tests,tools,demo}/**/*.db.test.{ts,tsx}'];
// Made from the registries, they walk the same statements a thousand times to try our rules, not the server: once is enough. Everything
// that asks a server something of its own runs on both; see docs/decisions/0021-what-runs-on-two-servers.md.
const campaigns = ['acts.fuzz', 'matrix', 'objects', 'kill', 'import-kill'].map((name) => `tests/${name}.db.test.ts`);
/** Looks at every page there is: as long as all journeys together, and beside them. */
const walk = 'tests/journeys/every-page.e2e.ts';
const embeddedOnly = 'src/platform/postgres/start-postgres.db.test.ts';

export default defineConfig({
	oxc: { jsx },
	test: {
		env: { TZ: 'UTC' },
		// Left to itself it spares a core for a developer who waits; on two that is half of them.
		maxWorkers: availableParallelism(),
		sequence: { sequencer: LongestFirst },
		// Modules reach a thread sooner than another process; a whole run loads ten thousand.
		pool: 'threads',
		// Loading the program anew for each file costs more than most files' tests: what a file changes for all, it must put back.
		isolate: false,
		testTimeout: long ? 300_000 : 20_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'src/**/*.test.{ts,tsx}',
						'tools/**/*.test.ts',
						'tests/*.test.ts',
						'tests/journeys/*.test.ts',
						'demo/**/*.test.ts',
					],
					exclude: databaseTests,
					setupFiles: ['tests/support/property-runs.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: databaseTests,
					globalSetup: ['tests/support/global-setup.ts'],
					setupFiles: ['tests/support/property-runs.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'database-15',
					env: { TEST_POSTGRES: '15' },
					include: databaseTests,
					exclude: [...campaigns, embeddedOnly],
					globalSetup: ['tests/support/global-setup.ts'],
					setupFiles: ['tests/support/property-runs.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					globalSetup: ['tests/support/site-setup.ts'],
					include: ['tests/journeys/*.e2e.ts'],
					exclude: [walk],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// Each journey starts a program and a browser; two cores carry one of them at a time.
					fileParallelism: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'walk',
					globalSetup: ['tests/support/site-setup.ts'],
					include: [walk],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: { name: 'oracle', include: ['tests/oracle/*.oracle.ts'], testTimeout: 120_000 },
			},
			{
				extends: true,
				test: { name: 'drills', include: ['tests/drills/*.drill.ts'], testTimeout: 600_000, fileParallelism: false },
			},
		],
	},
});
