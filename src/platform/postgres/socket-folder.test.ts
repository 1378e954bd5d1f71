import { chmodSync, lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServerUser } from './server-user.ts';
import { socketFolder, socketPath } from './socket-folder.ts';

const user: ServerUser = { command: (program, args) => [program, args] };
const longPath = `/srv/${'a'.repeat(100)}/pg`;
let temporary: string;
beforeEach(() => {
	temporary = mkdtempSync(join(tmpdir(), 'samskab-socket-'));
});
afterEach(() => rmSync(temporary, { recursive: true }));

test('the socket lies in the data folder when its path is short enough', () => {
	expect(socketFolder('/srv/pg', 5432, user, temporary)).toBe('/srv/pg');
});

test('a data folder with a long path gets a short folder that is closed to others', () => {
	const folder = socketFolder(longPath, 5432, user, temporary);
	expect(Buffer.byteLength(socketPath(folder, 5432))).toBeLessThanOrEqual(107);
	expect(lstatSync(folder).mode & 0o777).toBe(0o700);
});

test('the second start finds the same folder, and closes it again if someone opened it', () => {
	const first = socketFolder(longPath, 5432, user, temporary);
	chmodSync(first, 0o777);
	expect(socketFolder(longPath, 5432, user, temporary)).toBe(first);
	expect(lstatSync(first).mode & 0o777).toBe(0o700);
});

test('a link that somebody laid in the place of the folder is refused', () => {
	const folder = socketFolder(longPath, 5432, user, temporary);
	rmSync(folder, { recursive: true });
	symlinkSync('/tmp', folder);
	expect(() => socketFolder(longPath, 5432, user, temporary)).toThrow('belongs to another user');
});
