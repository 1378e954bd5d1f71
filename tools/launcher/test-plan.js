import { existsSync } from 'node:fs';
import { oracleInstances } from './oracle-instances.js';

const groups = ['static', 'unit', 'oracle', 'database', 'browser'];

/** What `npm test` was asked for: `--only=static,unit` some groups, `--long` everything that takes hours. */
export function readWishes(args) {
	const only =
		args
			.find((arg) => arg.startsWith('--only='))
			?.slice('--only='.length)
			.split(',') ?? groups;
	const unknown = [
		...only.filter((each) => !groups.includes(each)),
		...args.filter((arg) => !/^--(only=.*|long)$/.test(arg)),
	];
	return { only, long: args.includes('--long'), unknown };
}

/** All steps in their order. A check is one test; a suite brings as many as vitest finds. */
export function planSteps({ only, long }) {
	return [
		...(only.some((each) => ['static', 'database', 'browser'].includes(each)) ? [build] : []),
		...(only.includes('oracle') && !process.env.ORACLE_DIR ? [withoutOracle()] : []),
		...withoutBrowser(only),
		...(only.includes('browser') ? [browser] : []),
		...(long ? longSteps() : []),
	];
}

/** Each has a program and a browser of its own, and neither needs two cores all the time. */
const browser = {
	title: 'browser journeys, and a walk over every page',
	lanes: [[{ suites: ['browser'] }], [{ suites: ['walk'] }]],
};

const build = { title: 'build', command: 'node', args: ['tools/build.js'] };

const checks = {
	title: 'format and lint, types, architecture rules, glossary, module map is up to date',
	lanes: [
		[{ command: 'biome', args: ['ci', '--colors=off'] }],
		[{ command: 'tsc', args: [] }],
		[tool('tools/check-architecture.ts'), tool('tools/check-glossary.ts'), tool('tools/module-map.ts', '--check')],
	],
};

function tool(file, ...args) {
	return { command: 'node', args: [file, ...args] };
}

/** Real elections with the outcomes of the reference programs; they are too large, and not ours, to lie in the project. */
function withoutOracle() {
	const count = Object.values(oracleInstances).reduce((sum, each) => sum + each, 0);
	return {
		title: 'oracle instances',
		says: `oracle: ${count} instances not run (ORACLE_DIR does not say where they are)`,
	};
}

/**
 * All that needs no browser: the suites in one run, whose workers never wait for the last file of one before they begin the next, and the
 * checks beside it while its servers start.
 */
function withoutBrowser(only) {
	const suites = [
		...(only.includes('unit') ? ['unit'] : []),
		...(only.includes('oracle') && process.env.ORACLE_DIR ? ['oracle'] : []),
		...(only.includes('database') ? databaseSuites() : []),
	];
	const parts = [
		...(suites.length > 0 ? [{ title: suites.map((each) => titles[each]).join(', '), lanes: [[{ suites }]] }] : []),
		...(only.includes('static') ? [checks] : []),
	];
	const title = parts.map((part) => part.title).join('; ');
	return parts.length > 0 ? [{ title, lanes: parts.flatMap(({ lanes }) => lanes) }] : [];
}

const titles = {
	unit: 'unit and property tests',
	oracle: 'oracle instances',
	database: 'database tests on PostgreSQL 18',
	'database-15': 'database tests on PostgreSQL 15',
};

function databaseSuites() {
	return existsSync('/usr/lib/postgresql/15/bin/postgres') ? ['database', 'database-15'] : ['database'];
}

function longSteps() {
	return [
		{ suites: ['drills'], title: 'drills' },
		{ title: 'mutation', command: 'stryker', args: ['run'] },
		{ title: 'mutation of counting', command: 'stryker', args: ['run', 'stryker.counting.config.json'] },
	];
}
