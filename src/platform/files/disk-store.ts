import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkName, type FileStore } from './store.ts';

/** Keeps files under the data folder, spread over folders by the random end of their id. */
export function createDiskFileStore(dataDir: string): FileStore {
	const root = join(dataDir, 'files');
	const folderOf = (id: string) => join(root, id.slice(-4, -2), id.slice(-2));
	return {
		async put(id, variant, bytes) {
			checkName(id, variant);
			await putWhole(join(folderOf(id), `${id}-${variant}.webp`), bytes);
		},
		async read(id, variant) {
			checkName(id, variant);
			return ifThere(readFile(join(folderOf(id), `${id}-${variant}.webp`)));
		},
		async remove(id) {
			checkName(id);
			const names = (await ifThere(readdir(folderOf(id)))) ?? [];
			const own = names.filter((name) => name.startsWith(`${id}-`));
			await Promise.all(own.map((name) => rm(join(folderOf(id), name), { force: true })));
			if (own.length > 0) await syncFolder(folderOf(id));
		},
	};
}

/** A reader sees the old bytes or the new, never half; after a power cut too. */
async function putWhole(path: string, bytes: Uint8Array): Promise<void> {
	const folder = dirname(path);
	const created = await mkdir(folder, { recursive: true, mode: 0o700 });
	const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
	try {
		const file = await open(draft, 'wx', 0o600);
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
	await syncFolder(folder);
	// A folder is itself an entry in the one above it.
	if (created)
		for (let up = dirname(folder); up.length >= dirname(created).length; up = dirname(up)) await syncFolder(up);
}

async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
	try {
		return await reading;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
