import type { MapArea, MapDot } from './map-drawing.tsx';
import { middleOf, type Projection, pathOf, shortName, tenths } from './projection.ts';

// An image knows nothing of the page's style sheet, but it does know whether the reader has chosen the dark.
const colours = `rect{fill:#e3efec}path{fill:#f3ede2;stroke:#7f7769}.c{fill:#efb48c}g{fill:#4c5a5b;stroke:#f3ede2}.r{fill:none;stroke:#a8481a}.d{fill:#a8481a}@media(prefers-color-scheme:dark){rect{fill:#1b2c30}path{fill:#202c2d;stroke:#85938f}.c{fill:#7a4526}g{fill:#efebe2;stroke:#202c2d}.r{stroke:#f3a97e}.d{fill:#f3a97e}}`;

/** The same map as an image of its own, for places that a page does not ask the database about: a picture to look at, or to point at. */
export function mapImage(
	projection: Projection,
	areas: readonly MapArea[],
	dots: readonly Pick<MapDot, 'x' | 'y'>[],
): string {
	const { width, height } = projection;
	const shapes = areas.map(
		({ outline, chosen }) =>
			`<path d="${outline ? pathOf(outline, projection) : ''}" ${chosen ? 'class="c" ' : ''}stroke-linejoin="round"/>`,
	);
	const names = areas.map(({ name, outline }) => {
		const middle = outline ? middleOf(outline) : undefined;
		if (!middle) return '';
		const { x, y } = projection.onMap(middle);
		return `<text x="${tenths(x)}" y="${tenths(y)}">${inXml(shortName(name))}</text>`;
	});
	const marks = dots.map(
		({ x, y }) =>
			`<circle cx="${tenths(x)}" cy="${tenths(y)}" r="10" class="r" stroke-width="2"/><circle cx="${tenths(x)}" cy="${tenths(y)}" r="6" class="d"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${colours}</style><rect width="${width}" height="${height}"/>${shapes.join('')}<g stroke-width="3" paint-order="stroke" font-family="system-ui,sans-serif" font-size="11" text-anchor="middle">${names.join('')}</g>${marks.join('')}</svg>`;
}

function inXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
