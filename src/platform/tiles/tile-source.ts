import { boundedBytes } from '../bounded-bytes.ts';
import { type Tile, tileAddress } from './tile-template.ts';

/** Where the ground of the movable maps comes from, and whom it is thanked for. */
export interface TileSettings {
	/** With `{z}`, `{x}` and `{y}`. The program calls this and nothing else. */
	readonly url: string;
	/** What its makers ask to have written beside it. */
	readonly attribution: string;
}

/** A square as it is sent on. */
export interface TilePicture {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly contentType: string;
}

/** Fetches squares of a map for everybody: no reader's browser asks anybody but us. */
export interface TileSource {
	readonly attribution: string;
	/** Undefined where the source has none, or is away: the outlines of the areas are the ground then. */
	picture(tile: Tile): Promise<TilePicture | undefined>;
}

/** What is kept, and how long is waited. */
export interface TileLimits {
	readonly mostBytes: number;
	readonly mostKept: number;
	readonly keptMs: number;
	readonly patienceMs: number;
	/** So many are asked for at once: a source throttles whoever asks for more. */
	readonly mostAtOnce: number;
}

/** A square is some twenty kilobytes; all that are kept are at most 16 MB beside everything else the program remembers. */
const usual: TileLimits = {
	mostBytes: 128 * 1024,
	mostKept: 128,
	keptMs: 24 * 3_600_000,
	patienceMs: 4_000,
	mostAtOnce: 6,
};

/** A square that is not there is asked for again after a while, not by every reader. */
const absentMs = 60_000;

/** Squares from the one source that the operator has named. */
export function createTileSource(
	{ url, attribution }: TileSettings,
	now: () => number,
	limits: TileLimits = usual,
): TileSource {
	const kept = new Map<string, { readonly picture: TilePicture | undefined; readonly until: number }>();
	const asked = new Map<string, Promise<TilePicture | undefined>>();

	function remember(address: string, picture: TilePicture | undefined): void {
		kept.delete(address);
		kept.set(address, { picture, until: now() + (picture ? limits.keptMs : absentMs) });
		const [oldest] = kept.keys();
		if (kept.size > limits.mostKept && oldest !== undefined) kept.delete(oldest);
	}

	async function ask(address: string): Promise<TilePicture | undefined> {
		const picture = await fetchPicture(address, limits);
		remember(address, picture);
		return picture;
	}

	return {
		attribution,
		async picture(tile) {
			const address = tileAddress(url, tile);
			const known = kept.get(address);
			if (known && known.until > now()) return known.picture;
			const underWay = asked.get(address);
			if (underWay) return underWay;
			if (asked.size >= limits.mostAtOnce) return undefined;
			const asking = ask(address).finally(() => asked.delete(address));
			asked.set(address, asking);
			return asking;
		},
	};
}

async function fetchPicture(address: string, { mostBytes, patienceMs }: TileLimits): Promise<TilePicture | undefined> {
	try {
		const answer = await fetch(address, {
			headers: { accept: 'image/*', 'user-agent': 'Samskab' },
			// The address is the operator's; where it would send us on is somebody else's.
			redirect: 'manual',
			signal: AbortSignal.timeout(patienceMs),
		});
		const bytes = answer.status === 200 ? await boundedBytes(answer, mostBytes) : undefined;
		if (!bytes) await answer.body?.cancel().catch(() => undefined);
		const contentType = bytes && pictureType(bytes);
		return contentType && bytes ? { bytes, contentType } : undefined;
	} catch (error) {
		// What fetch throws is a source that is away, slow or cut off; a bug of ours is of another kind.
		if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
			return undefined;
		throw error;
	}
}

/** What it is by its first bytes, and never by what the source calls it: only pictures go on from here. */
function pictureType(bytes: Uint8Array): string | undefined {
	const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
	if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
	if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
	if (begins(0x52, 0x49, 0x46, 0x46) && Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'WEBP')
		return 'image/webp';
	return undefined;
}
