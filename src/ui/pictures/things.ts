import { at, box, disc, fill, line, type Paint, ring, shape } from './shapes.ts';

/** A tree standing at a point. */
export const tree = (x: number, y: number, scale: number, crown: Paint = 'leaf'): string =>
	at(
		x,
		y,
		scale,
		shape('wood', 'M-2 0-1.4-26H1.4L2 0Z') +
			shape(crown, 'M0-74C18-74 24-58 22-44 20-28 10-20 0-20S-20-28-22-44C-24-58-18-74 0-74Z') +
			line('wood', 1.6, 'M0-20V-46M0-32 8-40M0-38-7-46', ' opacity=".55"'),
	);

/** A bush at a point. */
export const bush = (x: number, y: number, scale: number, leaves: Paint = 'leaf'): string =>
	at(x, y, scale, shape(leaves, 'M-20 0C-24-12-12-18-8-14-6-24 8-24 9-15 18-18 24-8 20 0Z'));

/** A house with its left foot at a point. */
export function house(x: number, y: number, width: number, height: number, wall: Paint, roof: Paint): string {
	const rise = Math.round(width * 0.4 + 1);
	const windows = width > 32 ? [width * 0.18, width * 0.68] : [width / 2 - 3.5];
	return at(
		x,
		y,
		1,
		shape(wall, `M0 0V-${height}H${width}V0Z`) +
			shape(roof, `M-3-${height}l${width / 2 + 3}-${rise} ${width / 2 + 3} ${rise}Z`) +
			windows.map((left, index) => box(index ? 'sun' : 'deep', Math.round(left), 9 - height, 7, 9)).join('') +
			box('wood', Math.round(width / 2 - 4), -13, 8, 13),
	);
}

/** How a person wears the hair, or covers it. */
export type Hair = 'short' | 'long' | 'bun' | 'scarf' | 'cap' | 'none';

const hairs: Record<Hair, (paint: Paint) => string> = {
	none: () => '',
	short: (paint) => shape(paint, 'M-7.2-34C-8-43 8-43 7.2-34 4-38-3-39-7.2-34Z'),
	long: (paint) => shape(paint, 'M-7.5-26C-9-37-6-42 0-42S9-37 7.5-26L5-27C7-33 5-37 0-37S-7-33-5-27Z'),
	bun: (paint) => `${disc(paint, 0, -42, 3)}${shape(paint, 'M-7.2-34C-8-43 8-43 7.2-34 4-38-3-39-7.2-34Z')}`,
	scarf: (paint) =>
		shape(
			paint,
			'M-9-24C-11-38-6-43 0-43S11-38 9-24C5-21-5-21-9-24ZM-4.5-31C-4.5-26 4.5-26 4.5-31S3-38 0-38-4.5-36-4.5-31Z',
			' fill-rule="evenodd"',
		),
	cap: (paint) => shape(paint, 'M-7.5-35C-8-43 8-43 7.5-35L12-34.5V-33H-7.5Z'),
};

/** How one person differs from the next. */
export type Looks = {
	readonly coat?: Paint;
	readonly skin?: 1 | 2 | 3;
	readonly hair?: Hair;
	readonly hairPaint?: Paint;
};

/** A person down to the waist or the hem of a coat, standing or sitting at a point. */
export function person(x: number, y: number, scale: number, looks: Looks = {}): string {
	const { coat = 'brick', skin = 1, hair = 'none', hairPaint = 'wood' } = looks;
	return at(
		x,
		y,
		scale,
		shape(coat, 'M-11 0C-12-20-8-27 0-27S12-20 11 0Z') + disc(`skin-${skin}`, 0, -34, 7) + hairs[hair](hairPaint),
	);
}

/** Two arms stretched forward from a person's shoulders to a point. */
export const arm = (fromX: number, fromY: number, toX: number, toY: number, coat: Paint): string =>
	line(coat, 5, `M${fromX} ${fromY} ${toX} ${toY}`);

/** A wheelchair for a person put at the same point. */
export const wheelchair = (x: number, y: number, scale: number, turn = 0): string =>
	at(x, y, scale, ring('wood', 0, -12, 12, 3.4) + line('wood', 3.4, 'M-8-26v-12M-8-24H8l5 16h7'), turn);

/** A table for two. */
export const table = (x: number, y: number, scale: number): string =>
	at(x, y, scale, box('wood', 0, 0, 40, 5, 2) + line('wood', 4, 'M14 5 10 30M26 5 30 30'));

/** A cup. */
export const cup = (x: number, y: number, scale = 1, paint: Paint = 'wall'): string =>
	at(x, y, scale, shape(paint, 'M-5-8H5L4 0H-4Z') + line(paint, 1.4, 'M5-6.5q4 0 3 3-1 1.5-3.6 1'));

/** A bench seen from the front. */
export const bench = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		scale,
		box('wood', 0, -30, 70, 5, 2) +
			box('wood', 0, -21, 70, 5, 2) +
			box('wood', -3, -10, 76, 5, 2) +
			line('wood', 4, 'M7-28V4M63-28V4'),
	);

/** A bicycle whose wheels stand on a point. */
export const bicycle = (x: number, y: number, scale: number, frame: Paint = 'brick'): string =>
	at(
		x,
		y,
		scale,
		ring('wood', -17, -11, 10.5, 2.4) +
			ring('wood', 17, -11, 10.5, 2.4) +
			line(frame, 2.8, 'M-17-11-8-27H10L1-11H-17M-8-27 1-11M10-27 17-11M10-27 8-33H13') +
			line('wood', 3, 'M-12-29H-4'),
	);

/** A line of flags hanging between two points. */
export function flags(x1: number, y1: number, x2: number, y2: number, count: number, sag = 30): string {
	const paints: readonly Paint[] = ['deep', 'sun', 'warm', 'brick'];
	const middleY = (y1 + y2) / 2 + sag;
	const hung = paints.map((paint, first) => {
		let d = '';
		for (let index = first; index < count; index += paints.length) {
			const t = (index + 1) / (count + 1);
			const x = Math.round(x1 + (x2 - x1) * t - 5);
			const y = Math.round((1 - t) ** 2 * y1 + 2 * t * (1 - t) * middleY + t * t * y2);
			d += `M${x} ${y}h10l-5 10Z`;
		}
		return `<path d="${d}" ${fill(paint)}/>`;
	});
	return line('wood', 1.2, `M${x1} ${y1}Q${(x1 + x2) / 2} ${middleY} ${x2} ${y2}`) + hung.join('');
}

/** A sailing boat on the water. */
export const boat = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		scale,
		shape('brick', 'M-24 0H24L16 10H-17Z') + shape('wall', 'M-2-2V-40L-20-4Z') + shape('warm', 'M2-2V-34L16-4Z'),
	);

/** An open book. */
export const book = (x: number, y: number, scale: number, cover: Paint = 'deep'): string =>
	at(
		x,
		y,
		scale,
		shape(cover, 'M-13-9 0-6 13-9V3L0 6-13 3Z') +
			shape('wall', 'M-11-11 0-8 11-11V0L0 3-11 0Z') +
			line('warm', 1.2, 'M0-8V3'),
	);

/** Two at a small table with cups, at a point. */
export const coffeeForTwo = (x: number, y: number): string =>
	person(x, y, 1, { hair: 'bun', hairPaint: 'wall' }) +
	person(x + 44, y, 1, { coat: 'deep', skin: 3, hair: 'short', hairPaint: 'wood' }) +
	table(x + 6, y - 20, 0.8) +
	cup(x + 16, y - 20, 0.8) +
	cup(x + 28, y - 20, 0.8);
