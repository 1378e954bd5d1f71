import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.js';
import { oracleInstances } from './oracle-instances.js';

const olderPostgres = '15';
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
		...(only.includes('static') ? checks : only.includes('browser') ? [build] : []),
		...(only.includes('unit') ? [{ suite: 'unit', title: 'unit and property tests' }] : []),
		...(only.includes('oracle') ? [oracle()] : []),
		...(only.includes('database') ? databaseSuites() : []),
		...(only.includes('browser') ? [browser] : []),
		...(long ? longSteps() : []),
	].filter((step) => step.needs === undefined || existsSync(join(projectFolder, step.needs)));
}

/** Each has a program and a browser of its own, and neither needs two cores all the time. */
const browser = {
	title: 'browser journeys, and a walk over every page',
	beside: [{ suite: 'browser' }, { suite: 'walk' }],
};

const build = { title: 'build', command: 'node', args: ['tools/build.js'] };

const checks = [
	{ title: 'format and lint', command: 'biome', args: ['ci', '--colors=off'] },
	{ title: 'types', command: 'tsc', args: [] },
	tool('architecture rules', 'tools/check-architecture.ts'),
	tool('glossary', 'tools/check-glossary.ts'),
	tool('module map is up to date', 'tools/module-map.ts', '--check'),
	build,
];

function tool(title, file, ...args) {
	return { title, command: 'node', args: [file, ...args], needs: file };
}

/** Real elections with the outcomes of the reference programs; they are too large, and not ours, to lie in the project. */
function oracle() {
	const title = 'oracle instances';
	if (process.env.ORACLE_DIR) return { suite: 'oracle', title };
	const count = Object.values(oracleInstances).reduce((sum, each) => sum + each, 0);
	return { title, says: `oracle: ${count} instances not run (ORACLE_DIR does not say where they are)` };
}

function databaseSuites() {
	const programs = `/usr/lib/postgresql/${olderPostgres}/bin/postgres`;
	const embedded = { suite: 'database', title: 'database tests, PostgreSQL 18' };
	const older = {
		suite: 'database',
		title: `database tests, PostgreSQL ${olderPostgres}`,
		env: { TEST_POSTGRES: olderPostgres },
	};
	return existsSync(programs) ? [embedded, older] : [embedded];
}

function longSteps() {
	return [
		{ suite: 'drills', title: 'drills' },
		{ title: 'mutation', command: 'stryker', args: ['run'], needs: 'stryker.config.json' },
		{ title: 'mutation of counting', command: 'stryker', args: ['run', 'stryker.counting.config.json'] },
	];
}
