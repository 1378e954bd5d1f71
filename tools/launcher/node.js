import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.js';
import { PlainError } from './say.js';

const needed = 24;

/** Stops at once, in words, where this Node could not even run the launcher. */
export function checkLauncherNode() {
	if (majorVersion() >= 20) return;
	throw new PlainError(
		`Node ${process.versions.node} is too old. Install Node 20 or newer from nodejs.org and try again.`,
	);
}

/** The Node that runs the program: the one npm installed for this project, or our own when it is new enough. */
export function projectNode() {
	const installed = join(projectFolder, 'node_modules/.bin/node');
	if (existsSync(installed)) return installed;
	if (majorVersion() >= needed) return process.execPath;
	throw new PlainError(
		`there is no Node ${needed} for ${process.platform}-${process.arch} in the npm packages of this project. ` +
			`Install Node ${needed} or newer yourself and try again.`,
	);
}

/** Whether this very process is new enough for the program, its tools and its tests. */
export function isNewEnough() {
	return majorVersion() >= needed;
}

function majorVersion() {
	return Number(process.versions.node.split('.')[0]);
}
