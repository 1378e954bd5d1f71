import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.js';
import { projectNode } from './node.js';
import { runProgram } from './run-program.js';
import { PlainError, say } from './say.js';
import { takeTurns } from './take-turns.js';

const sources = [
	'src',
	'migrations',
	'demo',
	'print',
	'package-lock.json',
	'package.json',
	'vite.config.ts',
	'tools/build.js',
	'tools/build',
];
const stamp = join(projectFolder, 'dist/.stamp');

/** Builds dist/, unless it is the build of exactly these sources. */
export async function buildWhenNeeded() {
	if (isBuilt()) return;
	await takeTurns(async () => {
		if (isBuilt()) return;
		say('building');
		const code = await runProgram(projectNode(), [join(projectFolder, 'tools/build.js')], { cwd: projectFolder });
		if (code !== 0) throw new PlainError('the build failed; the reason is above.');
	});
}

function isBuilt() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceStamp();
}

/** A fingerprint of all sources by path, size and time of change: reading every file would take too long. */
export function sourceStamp() {
	const hash = createHash('sha256');
	for (const source of sources) note(join(projectFolder, source));
	return hash.digest('hex');

	function note(path) {
		const entry = statSync(path, { throwIfNoEntry: false });
		if (entry === undefined || /\.test\.tsx?$/.test(path)) return;
		if (entry.isDirectory()) for (const name of readdirSync(path).sort()) note(join(path, name));
		else hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`);
	}
}
