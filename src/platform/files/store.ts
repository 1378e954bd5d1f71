import { isId } from '../identifiers.ts';

/** Keeps the bytes of files; who may see a file is decided before it is read here. */
export interface FileStore {
	/** Keeps one variant of a file for good before it answers; an older one of the same name is replaced. */
	put(id: string, variant: string, bytes: Uint8Array): Promise<void>;
	read(id: string, variant: string): Promise<Uint8Array | undefined>;
	/** Takes away all variants of a file; a file that is not there is no mistake. */
	remove(id: string): Promise<void>;
}

/** Keeps files in memory, for tests. */
export function createMemoryFileStore(): FileStore {
	const files = new Map<string, Map<string, Uint8Array>>();
	return {
		async put(id, variant, bytes) {
			checkName(id, variant);
			const variants = files.get(id) ?? new Map<string, Uint8Array>();
			files.set(id, variants.set(variant, Uint8Array.from(bytes)));
		},
		async read(id, variant) {
			checkName(id, variant);
			const bytes = files.get(id)?.get(variant);
			return bytes && Uint8Array.from(bytes);
		},
		async remove(id) {
			checkName(id);
			files.delete(id);
		},
	};
}

/** Refuses names that could lead out of the folder: they can only come from a mistake in the program. */
export function checkName(id: string, variant = 'x'): void {
	if (!isId(id)) throw new RangeError('a file is named by an id');
	if (!/^[a-z0-9]{1,16}$/.test(variant))
		throw new RangeError('a variant is named by at most 16 small letters and digits');
}
