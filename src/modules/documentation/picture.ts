import type { StoredPicture } from '../../platform/files/kept-files.ts';

/** A picture of what was done. */
export interface DocumentedPicture extends StoredPicture {
	readonly position: number;
	/** Below it, for everybody. */
	readonly caption: string;
	/** Instead of it, for those who cannot see it. */
	readonly alt: string;
}

/** So many tell what it was like; more is an album. */
export const mostPictures = 12;

/** How long the words of a picture may be, in characters. */
export const pictureLimits = { caption: 240, alt: 240 } as const;
