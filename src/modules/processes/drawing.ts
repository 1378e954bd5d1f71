import { type DrawingName, drawingNames } from '../../ui/pictures/drawing-names.ts';

/** The drawing of that name; one that went out of the collection gives way to the usual one. */
export function drawingOf(name: string): DrawingName {
	return drawingNames.find((known) => known === name) ?? 'neighbours';
}
