/** One square of a map: how near, and the how manieth from the west and the north. */
export interface Tile {
	readonly zoom: number;
	readonly x: number;
	readonly y: number;
}

/** The nearest that a map of ours goes; beyond it nobody sees more. */
export const nearestZoom = 18;

/** Whether there is such a square: the world is one at zoom 0, and four times as many each step nearer. */
export function isTile({ zoom, x, y }: Tile): boolean {
	if (![zoom, x, y].every(Number.isInteger) || zoom < 0 || zoom > nearestZoom) return false;
	const side = 2 ** zoom;
	return x >= 0 && y >= 0 && x < side && y < side;
}

/** What an operator may name as the source of a map: an https address, or http on this machine, that holds `{z}`, `{x}` and `{y}` once each. */
export function isTileTemplate(text: string): boolean {
	if (!['{z}', '{x}', '{y}'].every((hole) => text.split(hole).length === 2)) return false;
	const url = URL.parse(text.replaceAll(/\{[zxy]\}/g, '1'));
	if (!url || url.username || url.password || url.hash) return false;
	// A hole in the name of the machine would let whoever asks choose it.
	if (/[{}]/.test(text.slice(0, text.indexOf('/', text.indexOf('//') + 2)))) return false;
	return (
		url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
	);
}

/** The address of a square at its source. */
export function tileAddress(template: string, { zoom, x, y }: Tile): string {
	return template.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y));
}

/** A corner of a square on the globe, as every map of this kind lays it out (Web Mercator). */
function cornerOf({ zoom, x, y }: Tile): { readonly longitude: number; readonly latitude: number } {
	const side = 2 ** zoom;
	return {
		longitude: (x / side) * 360 - 180,
		latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI,
	};
}

/** The corners of what may be asked for, in degrees. */
export interface GlobeBox {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Corners are computed: what lies on the line between two squares lies in both. */
const sliver = 1e-9;

/** Whether a square shows something of what lies in a box: nobody fetches the rest of the world through us. */
export function touches(tile: Tile, box: GlobeBox): boolean {
	const northWest = cornerOf(tile);
	const southEast = cornerOf({ zoom: tile.zoom, x: tile.x + 1, y: tile.y + 1 });
	return (
		northWest.longitude <= box.east + sliver &&
		southEast.longitude >= box.west - sliver &&
		southEast.latitude <= box.north + sliver &&
		northWest.latitude >= box.south - sliver
	);
}
