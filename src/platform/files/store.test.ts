import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '../identifiers.ts';
import { createDiskFileStore } from './disk-store.ts';
import { createMemoryFileStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
	['in memory', createMemoryFileStore()],
	['on disk', createDiskFileStore(folder)],
])('a file store %s', (_name, store) => {
	test('gives back what was last kept under a name, and nothing after it was removed', async () => {
		const ids = [newId(), newId()];
		const step = fc.record({
			id: fc.constantFrom(...ids),
			variant: fc.constantFrom('400', '800'),
			act: fc.constantFrom('put', 'read', 'remove'),
			bytes: fc.uint8Array({ maxLength: 64 }),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				for (const id of ids) await store.remove(id);
				const model = new Map<string, Uint8Array>();
				for (const { id, variant, act, bytes } of steps) {
					if (act === 'put') {
						await store.put(id, variant, bytes);
						model.set(`${id} ${variant}`, bytes);
					} else if (act === 'remove') {
						await store.remove(id);
						for (const key of [...model.keys()]) if (key.startsWith(id)) model.delete(key);
					}
					const kept = await store.read(id, variant);
					expect(kept && [...kept]).toEqual(
						model.has(`${id} ${variant}`) ? [...(model.get(`${id} ${variant}`) ?? [])] : undefined,
					);
				}
			}),
			{ numRuns: 20 },
		);
	});

	test('keeps its own copy of the bytes', async () => {
		const [id, bytes] = [newId(), Uint8Array.of(1, 2, 3)];
		await store.put(id, '400', bytes);
		bytes[0] = 9;
		expect([...((await store.read(id, '400')) ?? [])]).toEqual([1, 2, 3]);
	});

	test('takes twenty writers of one file at once, and ends with one of them whole', async () => {
		const id = newId();
		await Promise.all(Array.from({ length: 20 }, (_, n) => store.put(id, '400', new Uint8Array(5000).fill(n))));
		const bytes = (await store.read(id, '400')) ?? new Uint8Array();
		expect(bytes).toHaveLength(5000);
		expect(new Set(bytes).size).toBe(1);
	});

	test.each(['../../secret', '', 'x', newId().toUpperCase()])('refuses the id %j', async (id) => {
		await expect(store.put(id, '400', new Uint8Array())).rejects.toThrow(RangeError);
		await expect(store.read(id, '400')).rejects.toThrow(RangeError);
		await expect(store.remove(id)).rejects.toThrow(RangeError);
	});

	test('refuses a variant that is a path', async () => {
		await expect(store.read(newId(), '../x')).rejects.toThrow(RangeError);
	});
});

test('a file store on disk leaves no drafts behind', async () => {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	expect(names.some((name) => name.endsWith('.webp'))).toBe(true);
	expect(names.filter((name) => name.endsWith('.draft'))).toEqual([]);
});
