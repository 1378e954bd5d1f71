import type { Area } from '../types.ts';
import { onEarth, type Square } from './paper.ts';

// Lines that areas share are named once, so that no gap can come between them.
// biome-ignore format: a coast is read as a line
const northWest: readonly Square[] = [
	[3, 36], [2, 30], [4, 24], [6, 20], [9, 18], [10, 13], [14, 10], [19, 10], [23, 7], [28, 6], [32, 9], [36, 9], [40, 12],
];
// biome-ignore format: a coast is read as a line
const harbourCoast: readonly Square[] = [
	[45, 9], [50, 9], [54, 12], [57, 15], [56, 19], [55, 23], [57, 26], [60, 27], [61, 23], [62, 19], [66, 19], [70, 20],
];
// biome-ignore format: a coast is read as a line
const northEast: readonly Square[] = [
	[74, 17], [79, 19], [84, 18], [89, 22], [91, 27], [95, 30], [94, 35], [91, 38], [92, 42],
];
// biome-ignore format: a coast is read as a line
const southEast: readonly Square[] = [
	[95, 45], [98, 50], [96, 56], [91, 59], [90, 64], [86, 67], [80, 66], [76, 69], [72, 70],
];
// biome-ignore format: a coast is read as a line
const south: readonly Square[] = [
	[66, 71], [60, 69], [56, 66], [52, 68], [45, 72], [39, 70], [34, 72], [28, 70], [24, 66], [18, 66], [13, 61], [12, 56], [8, 52],
];
const west: readonly Square[] = [
	[5, 47],
	[6, 42],
];

const gate: Square = [36, 24];
const square: Square = [47, 30];
const quay: Square = [64, 35];
const bridge: Square = [60, 46];
const mill: Square = [74, 44];
const wood: Square = [68, 55];
const station: Square = [45, 42];
const brook: Square = [34, 46];
const heath: Square = [27, 38];
const [northBeach, eastBay, eastCape, southBay, westBay] = [
	[40, 12],
	[70, 20],
	[92, 42],
	[72, 70],
	[8, 52],
] as const satisfies readonly Square[];

function drawn(key: string, name: string, outline: readonly Square[]): Area {
	const ring = outline.map(onEarth);
	return { key, name, shape: [[[...ring, ring[0] as readonly [number, number]]]] };
}

/** The eight neighbourhoods of Lindholm. */
export const areas: readonly Area[] = [
	drawn('midtbyen', 'Midtbyen', [square, quay, bridge, station]),
	drawn('vestbyen', 'Vestbyen', [gate, square, station, brook, heath]),
	drawn('moellevangen', 'Møllevangen', [eastBay, ...northEast, mill, quay]),
	drawn('aaloekken', 'Åløkken', [quay, mill, wood, bridge]),
	drawn('havnen', 'Havnen', [northBeach, ...harbourCoast, quay, square, gate]),
	drawn('enghoej', 'Enghøj', [mill, eastCape, ...southEast, wood]),
	drawn('soendre-skov', 'Søndre Skov', [station, bridge, wood, southBay, ...south, heath, brook]),
	drawn('tornby', 'Tornby og landsbyerne', [...northWest, gate, heath, westBay, ...west]),
];
