import { onEarth, type Square } from './paper.ts';

// Where the pieces that are about a place have been put on the map, in squares of the paper that Lindholm is drawn on.
const squares: Readonly<Record<string, Square>> = {
	'bench-hill': [66.5, 40],
	'bench-grocer': [66, 46.5],
	'bench-playground': [68.5, 48],
	'quiet-swim': [60.5, 30],
	grandparents: [17, 26],
	fence: [68.8, 47.4],
	'psychologist-in-class': [64.5, 47.5],
	'small-afterschool': [82, 53],
	'wheelchair-swing': [82.4, 53.6],
	concert: [54, 34],
	'library-ramp': [55.5, 36],
	'sign-language': [55.8, 36.4],
	'bus-driver': [51, 40.5],
	'own-shopping': [43, 34],
	'hearing-loop': [55.3, 35.8],
	'repair-wheelchair': [40, 39],
	boccia: [66.4, 50.2],
	'first-night': [48.5, 38.5],
	dog: [48.3, 38.3],
	stairwell: [57.2, 40.5],
	'small-homes': [47, 41.2],
	'benches-out': [53, 38],
	furniture: [80, 33],
	'winter-key': [48.7, 39.2],
	'sleeping-bag': [46.8, 41],
	'keep-contact': [43.2, 33.8],
	'running-group': [40, 57],
	'coffee-walk': [52, 21],
	village: [20, 31],
	'smoke-and-suppers': [43.3, 34.3],
	'house-open': [38, 30],
	'police-car': [86, 60],
	'friday-trial': [50, 17.5],
	'bike-workshop': [53, 24],
	'night-shift': [51.5, 22.5],
	'youth-bus': [30, 55],
	'driving-licence': [14, 44],
	'music-line': [60.5, 31],
	'courtyard-workshop': [64, 43],
	'courtyard-shade': [64.3, 42.6],
	threshold: [40.5, 41],
	noise: [40.9, 40.6],
	'bicycle-corner': [40.3, 40.8],
};

/** The point of a piece, where it has one. */
export function pointOf(piece: string): { readonly latitude: number; readonly longitude: number } | undefined {
	const square = squares[piece];
	if (!square) return undefined;
	const [longitude, latitude] = onEarth(square);
	return { latitude, longitude };
}

/** The pieces that have a point. */
export const pointedPieces: readonly string[] = Object.keys(squares);
