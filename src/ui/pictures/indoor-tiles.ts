import { floor, sky } from './grounds.ts';
import { box, disc, line, ring, shape } from './shapes.ts';
import { arm, bicycle, book, cup, flags, person, table } from './things.ts';

const shelf = (y: number) =>
	box('wood', 14, y, 140, 4) +
	['deep', 'brick', 'sun', 'leaf', 'warm', 'deep', 'wall', 'brick', 'water', 'sun', 'deep', 'warm', 'leaf']
		.map((paint, index) => box(paint as 'deep', 18 + index * 10, y - 20 - ((index * 7) % 5), 8, 20 + ((index * 7) % 5)))
		.join('');

/** A workshop with its doors open and a table outside. */
export const workplace = (): string =>
	sky +
	floor +
	shape('wall', 'M42 120V58L120 30 198 58V120Z') +
	line('brick', 9, 'M32 62 120 30 208 62') +
	box('sun', 56, 72, 26, 22) +
	box('sun', 158, 72, 26, 22) +
	box('deep', 96, 70, 48, 50) +
	line('wall', 2, 'M120 70V120') +
	person(92, 140, 1, { hair: 'short' }) +
	person(150, 140, 1, { coat: 'sun', skin: 2, hair: 'bun', hairPaint: 'deep' }) +
	table(104, 116, 0.8) +
	cup(114, 116, 0.7) +
	cup(128, 116, 0.7);

/** Shelves full of books, someone reading in a chair. */
export const library = (): string =>
	sky +
	floor +
	box('wall', 10, 18, 148, 100, 3) +
	shelf(50) +
	shelf(82) +
	shelf(114) +
	line('wood', 2.4, 'M206 112V58') +
	shape('sun', 'M192 62l8-18h12l8 18Z') +
	shape('brick', 'M146 142V112q0-10 10-10h6q8 0 8 10v12h26q8 0 8 8v10Z') +
	person(178, 132, 1, { coat: 'deep', skin: 2, hair: 'long', hairPaint: 'wood' }) +
	book(192, 116, 0.8, 'sun') +
	person(92, 142, 0.85, { coat: 'sun', hair: 'cap', hairPaint: 'deep' }) +
	book(104, 126, 0.7, 'brick');

/** Two pupils and a helper over their books. */
export const school = (): string =>
	sky +
	floor +
	box('deep', 50, 18, 120, 62, 3) +
	line('wall', 2.4, 'M66 40q10-14 20 0t20 0M66 58h56', ' opacity=".85"') +
	disc('sun', 146, 42, 9) +
	flags(0, 10, 240, 10, 9, 10) +
	person(72, 120, 0.95, { hair: 'long', hairPaint: 'wood' }) +
	person(120, 120, 0.95, { coat: 'sun', skin: 3, hair: 'bun', hairPaint: 'deep' }) +
	person(176, 128, 1.3, { coat: 'warm', skin: 2, hair: 'scarf', hairPaint: 'brick' }) +
	box('wood', 44, 114, 108, 6, 2) +
	line('wood', 4, 'M54 120 50 146M142 120 146 146') +
	book(74, 111, 0.9) +
	book(118, 111, 0.9, 'brick');

/** A bicycle on the stand, tools on the wall. */
export const bicycles = (): string =>
	sky +
	floor +
	box('wall', 20, 16, 200, 100, 3) +
	line('wood', 3, 'M40 30v18M40 48h8M62 28v24M58 28h8M84 30l10 18M118 30v20') +
	ring('deep', 150, 40, 11, 4) +
	ring('brick', 190, 40, 11, 4) +
	line('wood', 4, 'M112 142V74M96 144h32') +
	bicycle(112, 118, 1.5, 'brick') +
	person(46, 142, 1.15, { coat: 'deep', hair: 'cap', hairPaint: 'brick' }) +
	arm(54, 118, 76, 104, 'deep') +
	person(188, 144, 1.05, { coat: 'sun', skin: 3, hair: 'bun', hairPaint: 'deep' });

/** Someone on the telephone, with help at the other end. */
export const phone = (): string =>
	sky +
	floor +
	shape('wall', 'M20 22h84v58H66l-14 14V80H20Z') +
	line('deep', 3, 'M34 40h56M34 54h40') +
	shape('warm', 'M140 44h80v48h-18v14l-14-14h-48Z') +
	line('wall', 3, 'M154 60h50M154 74h34') +
	person(62, 146, 1.35, { coat: 'brick', hair: 'short', hairPaint: 'wall' }) +
	line('deep', 4, 'M73 94v12') +
	person(174, 148, 1.35, { coat: 'deep', skin: 2, hair: 'long', hairPaint: 'wood' }) +
	line('sun', 3, 'M164 100q0-12 10-12t10 12v4l-6 4');
