import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from './folders.js';
import { say } from './say.js';

const lock = join(projectFolder, '.cache/preparing.lock');

/** Lets one process at a time install or build here; a second one waits, and then finds the work done. */
export async function takeTurns(work) {
	mkdirSync(join(projectFolder, '.cache'), { recursive: true });
	for (let waited = false; !claim(); waited = true) {
		if (!waited) say('another command is installing or building here; waiting for it');
		await sleep(200);
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

function claim() {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
		if (!isHeld()) rmSync(lock, { force: true });
		return false;
	}
}

function isHeld() {
	try {
		process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
