import type { MapArea, MapDot } from './map-drawing.tsx';
import { middleOf, type Projection, pathOf, shortName, tenths } from './projection.ts';

// An image knows nothing of the page's style sheet, and follows no scheme: the colours of the light one stand here.
const water = '#e3efec';
const land = '#f3ede2';
const border = '#7f7769';
const chosenLand = '#efb48c';
const ink = '#4c5a5b';
const brick = '#a8481a';

/** The same map as an image of its own, for places that a page does not ask the database about: a picture to look at, or to point at. */
export function mapImage(
	projection: Projection,
	areas: readonly MapArea[],
	dots: readonly Pick<MapDot, 'x' | 'y'>[],
): string {
	const { width, height } = projection;
	const shapes = areas.map(
		({ outline, chosen }) =>
			`<path d="${outline ? pathOf(outline, projection) : ''}" fill="${chosen ? chosenLand : land}" stroke="${border}" stroke-linejoin="round"/>`,
	);
	const names = areas.map(({ name, outline }) => {
		const middle = outline ? middleOf(outline) : undefined;
		if (!middle) return '';
		const { x, y } = projection.onMap(middle);
		return `<text x="${tenths(x)}" y="${tenths(y)}">${inXml(shortName(name))}</text>`;
	});
	const marks = dots.map(
		({ x, y }) =>
			`<circle cx="${tenths(x)}" cy="${tenths(y)}" r="10" fill="none" stroke="${brick}" stroke-width="2"/><circle cx="${tenths(x)}" cy="${tenths(y)}" r="6" fill="${brick}"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${water}"/>${shapes.join('')}<g fill="${ink}" stroke="${land}" stroke-width="3" paint-order="stroke" font-family="system-ui,sans-serif" font-size="11" text-anchor="middle">${names.join('')}</g>${marks.join('')}</svg>`;
}

function inXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
