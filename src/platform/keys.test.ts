import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { newId } from './identifiers.ts';
import { createKeys, keyNames, missingKeys, openKeys } from './keys.ts';

const folders: string[] = [];
const newFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), 'keys-'));
	folders.push(folder);
	return folder;
};

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the keys of an installation', () => {
	test('are made once, differ from each other, and are the same at the next start', () => {
		const folder = newFolder();
		const first = openKeys(folder, { create: true });
		const all = keyNames.map((name) => first.named(name).toString('hex'));
		expect(new Set(all).size).toBe(keyNames.length);
		expect(first.named('session')).toHaveLength(32);
		const second = openKeys(folder, { create: false });
		expect(keyNames.map((name) => second.named(name).toString('hex'))).toEqual(all);
	});

	test('are readable by their owner alone, and leave no drafts behind', () => {
		const folder = newFolder();
		createKeys(folder);
		for (const file of readdirSync(join(folder, 'keys'))) {
			expect(statSync(join(folder, 'keys', file)).mode & 0o777).toBe(0o600);
		}
		expect(readdirSync(join(folder, 'keys'))).toHaveLength(keyNames.length);
		expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
	});

	test('stop the program when they are missing and may not be made', () => {
		const folder = newFolder();
		expect(() => openKeys(folder, { create: false })).toThrow(/session, identity, form, preview, letter/);
		expect(missingKeys(folder)).toEqual([...keyNames]);
		expect(createKeys(folder)).toEqual([...keyNames]);
		expect(createKeys(folder)).toEqual([]);
	});

	test('are not replaced when one is damaged: that would orphan what it protects', () => {
		const folder = newFolder();
		createKeys(folder);
		const file = join(folder, 'keys', 'identity.key');
		chmodSync(file, 0o600);
		writeFileSync(file, 'short');
		expect(() => openKeys(folder, { create: true })).toThrow(/damaged/);
	});
});

describe('the participation key of a process', () => {
	test('is there after it is made, the same for every process that shares the folder', () => {
		const folder = newFolder();
		const [one, other] = [openKeys(folder, { create: true }), openKeys(folder, { create: false })];
		const id = newId();
		expect(one.participation(id)).toBeUndefined();
		const key = one.createParticipation(id);
		expect(other.createParticipation(id)).toEqual(key);
		expect(other.participation(id)).toEqual(key);
		expect(one.createParticipation(newId())).not.toEqual(key);
	});

	test('is gone for all once one destroys it', () => {
		const folder = newFolder();
		const [one, other] = [openKeys(folder, { create: true }), openKeys(folder, { create: false })];
		const id = newId();
		one.createParticipation(id);
		expect(other.participation(id)).toBeDefined();
		expect(one.destroyParticipation(id)).toBe(true);
		expect(other.participation(id)).toBeUndefined();
		expect(one.participation(id)).toBeUndefined();
		expect(one.destroyParticipation(id)).toBe(false);
	});

	test('cannot be asked for by a path', () => {
		const keys = openKeys(newFolder(), { create: true });
		expect(() => keys.participation('../session')).toThrow(RangeError);
		expect(() => keys.destroyParticipation('../session')).toThrow(RangeError);
	});
});
