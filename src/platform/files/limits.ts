/** What a picture may be at most; the same figures are told to the person who uploads. */
export const pictureLimits = {
	bytes: 10 * 1024 * 1024,
	/** Unpacked, a small file can fill the memory of the machine: the pixels are counted before anything is unpacked. */
	pixels: 40_000_000,
	widths: [400, 800, 1600],
	milliseconds: 15_000,
} as const;

/** Why a picture is not taken. */
export type PictureRefusal =
	| 'too-large'
	| 'not-a-picture'
	| 'kind-not-accepted'
	| 'heic-not-accepted'
	| 'too-many-pixels'
	| 'damaged'
	| 'busy';

/** One width of a picture, re-encoded as WebP with nothing of the original file left but what is seen. */
export interface PictureVariant {
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
}
