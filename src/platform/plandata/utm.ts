// Official Danish maps are in UTM zone 32 on the ellipsoid GRS80 (EPSG:25832). ETRS89 and WGS84 differ by less than a metre, and nobody
// points at a map more exactly than that. The series are Krüger's, as the Danish, Swedish and Finnish mapping agencies give them.
const equator = 6_378_137;
const flattening = 1 / 298.257222101;
const scale = 0.9996;
const middle = 9;
const falseEast = 500_000;

const n = flattening / (2 - flattening);
const radius = (equator / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const toSphere = [
	n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
	n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
	(17 * n ** 3) / 480 - (37 * n ** 4) / 840,
	(4397 * n ** 4) / 161_280,
];
const toEllipsoid = [
	2 * n - (2 * n ** 2) / 3 - 2 * n ** 3 + (116 * n ** 4) / 45,
	(7 * n ** 2) / 3 - (8 * n ** 3) / 5 - (227 * n ** 4) / 45,
	(56 * n ** 3) / 15 - (136 * n ** 4) / 35,
	(4279 * n ** 4) / 630,
];

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** The place on earth of a place on an official map: metres east and north in UTM zone 32, as [longitude, latitude]. */
export function fromUtm32(east: number, north: number): readonly [longitude: number, latitude: number] {
	const xi = north / (scale * radius);
	const eta = (east - falseEast) / (scale * radius);
	let [alongXi, alongEta] = [xi, eta];
	for (const [index, factor] of toSphere.entries()) {
		const times = 2 * (index + 1);
		alongXi -= factor * Math.sin(times * xi) * Math.cosh(times * eta);
		alongEta -= factor * Math.cos(times * xi) * Math.sinh(times * eta);
	}
	const conformal = Math.asin(Math.sin(alongXi) / Math.cosh(alongEta));
	const latitude = toEllipsoid.reduce(
		(sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * conformal),
		conformal,
	);
	return [middle + degrees(Math.atan2(Math.sinh(alongEta), Math.cos(alongXi))), degrees(latitude)];
}

/** Whether metres can be a place in Denmark with its waters: what is in another system, or the wrong way round, is not drawn somewhere else. */
export function isOnDanishMap(east: number, north: number): boolean {
	return east >= 400_000 && east <= 930_000 && north >= 6_000_000 && north <= 6_420_000;
}
