import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from './identifiers.ts';
import { createKeyFile, destroyKeyFile, readKeyFile } from './key-files.ts';

/** The keys that every installation has, by what they protect. */
export const keyNames = ['session', 'identity', 'form', 'preview', 'letter', 'mail'] as const;

/** One of the installation's own keys. */
export type KeyName = (typeof keyNames)[number];

/** The keys of an installation: they lie in files beside the database, never in it. */
export interface Keys {
	named(name: KeyName): Buffer;
	/** The key that makes participation keys for one process; undefined before it is made and after it is destroyed. */
	participation(id: string): Buffer | undefined;
	createParticipation(id: string): Buffer;
	destroyParticipation(id: string): boolean;
}

/** Which of the installation's own keys are not there. */
export function missingKeys(dataDir: string): KeyName[] {
	return keyNames.filter((name) => readKeyFile(pathOf(dataDir, name)) === undefined);
}

/** Makes those of the installation's own keys that are missing, and names them. */
export function createKeys(dataDir: string): KeyName[] {
	const missing = missingKeys(dataDir);
	for (const name of missing) createKeyFile(pathOf(dataDir, name));
	return missing;
}

/** Opens the keys; missing ones are made where that is allowed, and stop the program where it is not. */
export function openKeys(dataDir: string, { create }: { create: boolean }): Keys {
	if (create) createKeys(dataDir);
	const named = new Map(keyNames.map((name) => [name, readKeyFile(pathOf(dataDir, name))]));
	const missing = keyNames.filter((name) => !named.get(name));
	if (missing.length > 0)
		throw new Error(`keys are missing: ${missing.join(', ')} (make them with "samskab keys create")`);
	const participation = new Map<string, Buffer>();
	return {
		named: (name) => named.get(name) as Buffer,
		participation(id) {
			const path = participationPath(dataDir, id);
			// The file decides, not the memory: another process may have destroyed the key.
			if (!statSync(path, { throwIfNoEntry: false })) {
				participation.delete(id);
				return undefined;
			}
			const key = participation.get(id) ?? readKeyFile(path);
			if (key) participation.set(id, key);
			return key;
		},
		createParticipation: (id) => createKeyFile(participationPath(dataDir, id)),
		destroyParticipation(id) {
			participation.delete(id);
			return destroyKeyFile(participationPath(dataDir, id));
		},
	};
}

function pathOf(dataDir: string, name: KeyName): string {
	return join(dataDir, 'keys', `${name}.key`);
}

function participationPath(dataDir: string, id: string): string {
	if (!isId(id)) throw new RangeError('a participation key belongs to an id');
	return join(dataDir, 'keys', 'participation', `${id}.key`);
}
