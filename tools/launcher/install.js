import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.js';
import { runProgram } from './run-program.js';
import { PlainError, say } from './say.js';
import { takeTurns } from './take-turns.js';

const lockfile = join(projectFolder, 'package-lock.json');
const installed = join(projectFolder, 'node_modules/.package-lock.json');
const stamp = join(projectFolder, 'node_modules/.samskab-stamp');

/** Installs the packages of package-lock.json, unless exactly these are here already. */
export async function installWhenNeeded() {
	if (isStamped()) return;
	await takeTurns(async () => {
		if (isStamped()) return;
		if (!matches()) await install();
		writeFileSync(stamp, wanted());
	});
}

function isStamped() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** The platform belongs to it: a folder shared between two kinds of machine needs other binaries. */
function wanted() {
	const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
	return `${process.platform}-${process.arch} ${hash}\n`;
}

/** Whether what npm noted in node_modules is what the lockfile asks for; packages for other machines may lack. */
function matches() {
	if (!existsSync(installed)) return false;
	const here = packagesOf(installed);
	return Object.entries(packagesOf(lockfile)).every(([path, { version, integrity, optional }]) => {
		if (path === '') return true;
		const found = here[path];
		return found ? found.version === version && found.integrity === integrity : optional === true;
	});
}

function packagesOf(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function install() {
	say('installing the packages (once; about a minute)');
	// No package may run code of its own at installation, and build tools are needed in production as well.
	const args = [
		'ci',
		'--ignore-scripts',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
		'--include=dev',
		'--include=optional',
	];
	const npm = process.env.npm_execpath;
	const code = npm?.endsWith('.js')
		? await runProgram(process.execPath, [npm, ...args], { cwd: projectFolder })
		: await runProgram('npm', args, { cwd: projectFolder });
	if (code !== 0)
		throw new PlainError(
			'npm could not install the packages; its message is above. Check the network and the disk, then try again.',
		);
}
