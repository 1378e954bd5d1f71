import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.js';

const olderPostgres = '15';
const groups = ['static', 'unit', 'database', 'browser'];

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
		...(only.includes('database') ? databaseSuites() : []),
		...(only.includes('browser') ? [{ suite: 'browser', title: 'browser journeys' }] : []),
		...(long ? longSteps() : []),
	].filter((step) => step.needs === undefined || existsSync(join(projectFolder, step.needs)));
}

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
	];
}
