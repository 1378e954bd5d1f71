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
	const env = { ...process.env, ...step.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
	if (step.env?.TEST_POSTGRES === undefined) delete env.TEST_POSTGRES;
	if (long) env.SAMSKAB_LONG = '1';
	const options = { cwd: projectFolder, env };
	if (step.beside) return besideEachOther(step.beside, options);
	return step.suite === undefined ? check(step, options) : suite(step, options);
}

/** A check that holds has nothing to tell. */
async function check({ command, args }, options) {
	const { code, said } = await runQuietly(join(programs, command), args, options);
	if (code === 0) return { passed: 1, failed: 0 };
	process.stdout.write(said);
	return { passed: 0, failed: 1 };
}

/** Runs suites at the same time. What the later ones say waits for its turn. */
async function besideEachOther(suites, options) {
	const said = [];
	const counts = await Promise.all(
		suites.map((each, place) => (place === 0 ? suite(each, options) : suite(each, options, (text) => said.push(text)))),
	);
	for (const text of said) process.stdout.write(text);
	return counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }));
}

async function suite({ suite }, options, say) {
	const report = join(projectFolder, `.cache/vitest-${suite}-${process.pid}.json`);
	mkdirSync(join(projectFolder, '.cache'), { recursive: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const args = ['run', `--project=${suite}`, '--passWithNoTests', '--silent=passed-only', ...reporters];
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
