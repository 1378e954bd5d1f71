import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const keyBytes = 32;

/** Reads a key file; undefined when there is none. A file of another size is a broken key and stops the program. */
export function readKeyFile(path: string): Buffer | undefined {
	let key: Buffer;
	try {
		key = readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
	if (key.length !== keyBytes) throw new Error(`the key file ${path} is damaged: it must hold ${keyBytes} bytes`);
	return key;
}

/** Makes a key file that only its owner may read, or gives the one that another process made first. */
export function createKeyFile(path: string): Buffer {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.draft`;
	const key = randomBytes(keyBytes);
	const file = openSync(draft, 'wx', 0o600);
	try {
		writeSync(file, key);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	try {
		// A link is refused where a file stands, so two processes starting at once cannot end with two keys.
		linkSync(draft, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const first = readKeyFile(path);
		if (!first) throw error;
		return first;
	} finally {
		rmSync(draft, { force: true });
	}
	syncFolder(dirname(path));
	return key;
}

/** Takes a key file away for good; says whether there was one. */
export function destroyKeyFile(path: string): boolean {
	const existed = readKeyFile(path) !== undefined;
	rmSync(path, { force: true });
	if (existed) syncFolder(dirname(path));
	return existed;
}

function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
