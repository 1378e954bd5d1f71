import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { countVitest } from './count-vitest.js';
import { projectFolder } from './folders.js';
import { runProgram, runQuietly } from './run-program.js';

const programs = join(projectFolder, 'node_modules/.bin');

/** Carries out one step of the test plan and answers with how many tests passed and failed in it. */
export async function runStep(step, long) {
	if (step.says !== undefined) {
		process.stdout.write(`${step.says}\n`);
		return { passed: 0, failed: 0 };
	}
	const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
	if (long) env.SAMSKAB_LONG = '1';
	const options = { cwd: projectFolder, env };
	return step.lanes ? besideEachOther(step.lanes, options) : inOrder([step], options);
}

/** A check that holds has nothing to tell. */
async function check({ command, args }, options) {
	const { code, said } = await runQuietly(join(programs, command), args, options);
	if (code === 0) return { passed: 1, failed: 0 };
	process.stdout.write(said);
	return { passed: 0, failed: 1 };
}

/** Carries out lanes at the same time. What the suites of the later ones say waits for its turn. */
async function besideEachOther(lanes, options) {
	const said = [];
	const later = (text) => said.push(text);
	const counts = await Promise.all(lanes.map((lane, place) => inOrder(lane, options, place === 0 ? undefined : later)));
	for (const text of said) process.stdout.write(text);
	return sumOf(counts);
}

/** Carries out the checks and suites of one lane, one after another. */
async function inOrder(lane, options, say) {
	const counts = [];
	for (const each of lane) counts.push(await (each.suites ? suite(each, options, say) : check(each, options)));
	return sumOf(counts);
}

function sumOf(counts) {
	return counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }));
}

async function suite({ suites }, options, say) {
	const report = join(projectFolder, `.cache/vitest-${suites.join('-')}-${process.pid}.json`);
	mkdirSync(join(projectFolder, '.cache'), { recursive: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const args = [
		'run',
		...suites.map((each) => `--project=${each}`),
		'--passWithNoTests',
		'--silent=passed-only',
		...reporters,
	];
	try {
		const code = await run(join(programs, 'vitest'), args, options, say);
		return countVitest(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
	} finally {
		rmSync(report, { force: true });
	}
}

/** Runs a program with our terminal, or hands over all it said. */
async function run(command, args, options, say) {
	if (!say) return runProgram(command, args, options);
	const { code, said } = await runQuietly(command, args, options);
	say(said);
	return code;
}
