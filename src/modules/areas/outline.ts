/**
 * An outline as somebody gives it: GeoJSON from a map program (a Polygon, a MultiPolygon, a Feature or a collection of them), or one
 * corner on each line as latitude and longitude. What it comes to is still to be weighed; undefined where it is neither.
 */
export function outlineTyped(typed: string): unknown[] | undefined {
	const text = typed.trim();
	if (text === '') return undefined;
	return text.startsWith('{') || text.startsWith('[') ? outlineOfGeoJson(text) : outlineOfLines(text);
}

function outlineOfGeoJson(text: string): unknown[] | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return undefined;
	}
	const polygons = polygonsIn(parsed, 0);
	return polygons.length > 0 ? polygons : undefined;
}

/** A collection within a collection is rare, and deeper than this it is no outline. */
const deepest = 4;

function polygonsIn(value: unknown, depth: number): unknown[] {
	if (depth > deepest || typeof value !== 'object' || value === null) return [];
	const { type, coordinates, geometry, geometries, features } = value as Record<string, unknown>;
	if (type === 'Polygon') return [flat(coordinates)];
	if (type === 'MultiPolygon') return Array.isArray(coordinates) ? coordinates.map(flat) : [];
	if (type === 'Feature') return polygonsIn(geometry, depth + 1);
	const parts = type === 'FeatureCollection' ? features : type === 'GeometryCollection' ? geometries : undefined;
	return Array.isArray(parts) ? parts.flatMap((part) => polygonsIn(part, depth + 1)) : [];
}

/** Map programs may give a height beside each corner, which no map here shows. */
function flat(rings: unknown): unknown {
	if (!Array.isArray(rings)) return rings;
	return rings.map((ring) =>
		Array.isArray(ring) ? ring.map((corner) => (Array.isArray(corner) ? corner.slice(0, 2) : corner)) : ring,
	);
}

const corner = /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/;

function outlineOfLines(text: string): unknown[] | undefined {
	const ring: (readonly [number, number])[] = [];
	for (const line of text.split('\n').map((one) => one.trim())) {
		if (line === '') continue;
		const [, latitude, longitude] = corner.exec(line) ?? [];
		if (latitude === undefined || longitude === undefined) return undefined;
		ring.push([Number(longitude), Number(latitude)]);
	}
	const [first, last] = [ring[0], ring.at(-1)];
	// A ring ends where it began; by hand nobody writes the first corner twice.
	if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
	return [[ring]];
}
