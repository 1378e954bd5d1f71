/** A colour of the drawings by its short name: `fill('leaf')` is the token `--sk-d-leaf`. */
export type Paint =
	| 'sky'
	| 'water'
	| 'far'
	| 'hill'
	| 'leaf'
	| 'deep'
	| 'brick'
	| 'warm'
	| 'sun'
	| 'wall'
	| 'wood'
	| 'skin-1'
	| 'skin-2'
	| 'skin-3';

/** The attribute that fills a shape with a colour of the drawings. */
export const fill = (paint: Paint): string => `fill="var(--sk-d-${paint})"`;

/** A closed shape. */
export const shape = (paint: Paint, d: string, more = ''): string => `<path d="${d}" ${fill(paint)}${more}/>`;

/** A line with round ends. */
export const line = (paint: Paint, width: number, d: string, more = ''): string =>
	`<path d="${d}" stroke="var(--sk-d-${paint})" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" fill="none"${more}/>`;

/** A rectangle, with round corners where asked. */
export const box = (paint: Paint, x: number, y: number, width: number, height: number, round = 0): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}"${round ? ` rx="${round}"` : ''} ${fill(paint)}/>`;

/** A disc. */
export const disc = (paint: Paint, x: number, y: number, r: number): string =>
	`<circle cx="${x}" cy="${y}" r="${r}" ${fill(paint)}/>`;

/** A ring. */
export const ring = (paint: Paint, x: number, y: number, r: number, width: number): string =>
	`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="var(--sk-d-${paint})" stroke-width="${width}"/>`;

/** Puts shapes at a place, larger or smaller, turned where asked. */
export function at(x: number, y: number, scale: number, inside: string, turn = 0): string {
	const parts = [`translate(${x} ${y})`, scale === 1 ? '' : `scale(${scale})`, turn ? `rotate(${turn})` : ''];
	return `<g transform="${parts.filter(Boolean).join(' ')}">${inside}</g>`;
}
