// Lindholm is an island of our own in the middle of the Great Belt, where there is only water. It is drawn on squared paper, 100
// squares wide and 75 high.

/** How many squares from the north-west corner. */
export type Square = readonly [east: number, south: number];

/** A square of the paper as [longitude, latitude]: a side is about 190 metres. */
export function onEarth([east, south]: Square): readonly [number, number] {
	return [round(10.9 + east * 0.003), round(55.52 - south * 0.0017)];
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
