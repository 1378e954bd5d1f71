import { type DrawingName, drawingNames, drawingSize } from './drawing-names.ts';
import { icons } from './icons.ts';
import * as indoor from './indoor-tiles.ts';
import * as outdoor from './outdoor-tiles.ts';
import * as street from './street-tiles.ts';
import { meal, town } from './wide-scenes.ts';

/** What each drawing is made of. */
export const scenes: Record<DrawingName, () => string> = { ...indoor, ...outdoor, ...street, town, meal };

function iconSymbol([name, inside]: readonly [string, string]): string {
	return `<symbol id="i-${name}" viewBox="0 0 24 24">${inside}</symbol>`;
}

function drawingSymbol(name: DrawingName): string {
	const [width, height] = drawingSize(name);
	return `<symbol id="d-${name}" viewBox="0 0 ${width} ${height}">${scenes[name]()}</symbol>`;
}

/** All icons and drawings as one file of symbols, coloured by the tokens of the page that uses them. */
export function sprite(): string {
	const symbols = [...Object.entries(icons).map(iconSymbol), ...drawingNames.map(drawingSymbol)];
	return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}
