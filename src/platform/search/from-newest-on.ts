/** So many of the newest are looked at first, and then so many. */
export const windowSizes: readonly number[] = [4_000, 8_000, 16_000, 32_000, 64_000, 128_000];

/** A little more than the first look makes likely: looking again costs more than looking a little further. */
const spare = 1.2;

/**
 * How many of the newest to look at next, after `looked` of them had `found`: the fewest among which there will be enough, if they go on as
 * they began. `undefined` is everything.
 */
export function nextWindow(
	sizes: readonly number[],
	{ looked, found, enough }: { readonly looked: number; readonly found: number; readonly enough: number },
): number | undefined {
	if (looked === 0) return sizes[0];
	const needed = found === 0 ? Number.POSITIVE_INFINITY : (spare * looked * enough) / found;
	return sizes.find((size) => size > looked && size >= needed);
}

/** How to look among very many from the newest on. */
export interface NewestFirst<Result> {
	/** When the newest so many began; `undefined` where there are no more. */
	readonly beginningOf: (size: number) => Promise<Date | undefined>;
	/** Looks from an instant on, or at everything. */
	readonly look: (from: Date | undefined) => Promise<Result>;
	readonly countOf: (result: Result) => number;
	/** So many are enough. */
	readonly enough: number;
	readonly sizes?: readonly number[];
}

/** Looks at the newest, and further back until there is enough: what it finds is the same as the newest of everything. */
export async function fromNewestOn<Result>(wish: NewestFirst<Result>): Promise<Result> {
	const { beginningOf, look, countOf, enough, sizes = windowSizes } = wish;
	let [looked, found] = [0, 0];
	for (;;) {
		const size = nextWindow(sizes, { looked, found, enough });
		const from = size === undefined ? undefined : await beginningOf(size);
		const result = await look(from);
		if (size === undefined || from === undefined || countOf(result) >= enough) return result;
		looked = size;
		found = countOf(result);
	}
}
