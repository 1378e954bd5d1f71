/** Keeps values by key within a bound of bytes; the ones longest not written go first. */
export interface BoundedPages<Value> {
	get(key: string): Value | undefined;
	/** Keeps a value as the newest, or measures it anew. */
	set(key: string, value: Value): void;
	readonly bytes: number;
}

/** Makes such a store. Pages in use are written every second, so that writing order is also order of use. */
export function createBoundedPages<Value>(maxBytes: number, sizeOf: (value: Value) => number): BoundedPages<Value> {
	const kept = new Map<string, { value: Value; size: number }>();
	let bytes = 0;

	function drop(key: string): void {
		bytes -= kept.get(key)?.size ?? 0;
		kept.delete(key);
	}

	return {
		get: (key) => kept.get(key)?.value,
		set(key, value) {
			drop(key);
			// A text may take two bytes a sign, and stands in the map and in the page.
			const size = sizeOf(value) + key.length * 4 + 200;
			if (size > maxBytes) return;
			kept.set(key, { value, size });
			bytes += size;
			for (const oldest of kept.keys()) {
				if (bytes <= maxBytes) break;
				drop(oldest);
			}
		},
		get bytes() {
			return bytes;
		},
	};
}
