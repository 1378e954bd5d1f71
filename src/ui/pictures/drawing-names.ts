/** The drawings by name; `town` and `meal` are wide, the rest are tiles of 8 to 5. */
export const drawingNames = [
	'town',
	'meal',
	'neighbours',
	'playground',
	'workplace',
	'nature',
	'ramp',
	'bench',
	'library',
	'school',
	'bicycles',
	'postcard',
	'phone',
	'garden',
	'harbour',
	'townhall',
	'signpost',
	'empty',
] as const;

/** The name of a drawing. */
export type DrawingName = (typeof drawingNames)[number];

/** Width and height of a drawing in its own units. */
export function drawingSize(name: DrawingName): readonly [width: number, height: number] {
	if (name === 'town') return [640, 380];
	return name === 'meal' ? [720, 300] : [240, 150];
}
