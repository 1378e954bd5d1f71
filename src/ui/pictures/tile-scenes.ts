import { at, box, disc, line, ring, shape } from './shapes.ts';
import {
	arm,
	bench as benchAt,
	bicycle,
	boat,
	book,
	bush,
	cup,
	flags,
	house,
	person,
	table,
	tree,
	wheelchair,
} from './things.ts';
import { coffeeForTwo } from './wide-scenes.ts';

const sky = box('sky', 0, 0, 240, 150);
const meadow = shape('hill', 'M0 118H240V150H0Z');
const floor = shape('warm', 'M0 116H240V150H0Z', ' opacity=".5"');

/** Houses, a tree, and two neighbours over coffee. */
export const neighbours = (): string =>
	sky +
	meadow +
	house(18, 118, 50, 46, 'wall', 'brick') +
	house(74, 118, 44, 62, 'warm', 'deep') +
	house(172, 118, 50, 42, 'wall', 'brick') +
	tree(146, 120, 1.05) +
	coffeeForTwo(92, 142);

/** Children on swings, a grown-up watching. */
export const playground = (): string =>
	sky +
	shape('far', 'M0 104C60 84 150 88 240 96V150H0Z') +
	shape('sun', 'M0 128C70 116 160 118 240 122V150H0Z', ' opacity=".55"') +
	tree(208, 118, 1.15) +
	line('wood', 5, 'M66 124 78 44H170L182 124') +
	line('wood', 1.6, 'M96 46 90 96M112 46 106 96M134 46 140 92M150 46 156 92') +
	line('wood', 4, 'M88 97h20M138 93h20') +
	person(98, 96, 0.8, { hair: 'cap', hairPaint: 'sun' }) +
	person(148, 92, 0.8, { coat: 'deep', skin: 2, hair: 'long', hairPaint: 'wood' }) +
	person(36, 138, 1.05, { coat: 'warm', skin: 3, hair: 'scarf', hairPaint: 'deep' });

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

/** A path through trees, two out walking. */
export const nature = (): string =>
	sky +
	disc('sun', 190, 36, 18) +
	shape('far', 'M0 96C60 70 130 74 240 88V150H0Z') +
	shape('hill', 'M0 118C80 100 150 112 240 104V150H0Z') +
	shape(
		'wall',
		'M84 150C98 130 142 124 130 109 124 101 140 95 152 89H156C148 95 136 101 142 108 156 124 118 130 112 150Z',
	) +
	tree(36, 122, 1.15) +
	tree(70, 116, 0.8) +
	tree(210, 122, 1.2) +
	person(118, 142, 0.95, { hair: 'bun', hairPaint: 'wall' }) +
	line('wood', 2, 'M130 128V144') +
	person(148, 126, 0.75, { coat: 'deep', skin: 2, hair: 'short' });

/** A ramp to an open door, someone rolling up it. */
export const ramp = (): string =>
	sky +
	shape('far', 'M0 122H240V150H0Z') +
	shape('wall', 'M128 122V44H232V122Z') +
	line('brick', 9, 'M124 46H240') +
	box('deep', 164, 66, 34, 56) +
	shape('warm', 'M8 122 150 104H164V122Z') +
	line('wood', 3, 'M14 104 150 88M40 102V117M84 97V112M126 92V106') +
	wheelchair(66, 114, 1, -7) +
	person(66, 98, 0.95, { skin: 2, hair: 'long', hairPaint: 'deep' }) +
	person(182, 122, 1, { coat: 'sun', hair: 'short' });

/** A bench and a table outside the baker's. */
export const bench = (): string =>
	sky +
	floor +
	box('wall', 96, 20, 144, 98) +
	shape('brick', 'M92 46h148v14q-9 8-18 0t-18 0-18 0-19 0-19 0-19 0-19 0-18 0Z') +
	box('water', 112, 72, 50, 40, 2) +
	box('deep', 184, 68, 34, 50) +
	shape('warm', 'M120 104q8-12 16 0ZM140 104q8-12 16 0Z') +
	tree(26, 124, 1.3) +
	person(66, 126, 1, { coat: 'deep', hair: 'short', hairPaint: 'wall' }) +
	person(98, 126, 1, { coat: 'sun', skin: 3, hair: 'bun', hairPaint: 'wood' }) +
	benchAt(48, 138, 1) +
	cup(112, 110, 0.7);

const shelf = (y: number) =>
	box('wood', 14, y, 140, 4) +
	['deep', 'brick', 'sun', 'leaf', 'warm', 'deep', 'wall', 'brick', 'water', 'sun', 'deep', 'warm', 'leaf']
		.map((paint, index) => box(paint as 'deep', 18 + index * 10, y - 20 - ((index * 7) % 5), 8, 20 + ((index * 7) % 5)))
		.join('');

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

/** A letter box, and a hand-written card on its way in. */
export const postcard = (): string =>
	sky +
	meadow +
	tree(204, 122, 1.2) +
	bush(24, 122, 0.9, 'leaf') +
	box('wood', 92, 84, 8, 50) +
	shape('brick', 'M62 88V58q0-16 16-16h36q16 0 16 16v30Z') +
	box('deep', 76, 58, 40, 5, 2) +
	at(
		118,
		50,
		1,
		box('wall', -6, -18, 44, 30, 2) +
			line('wood', 1.6, 'M0-8h14M0-2h14M0 4h10') +
			line('warm', 1.4, 'M19-14V8') +
			box('leaf', 26, -13, 8, 9),
		-12,
	) +
	person(168, 138, 1.25, { coat: 'deep', hair: 'bun', hairPaint: 'wall' }) +
	arm(160, 112, 148, 66, 'deep');

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

/** Raised beds, and people who grow things together. */
export const garden = (): string =>
	sky +
	disc('sun', 40, 34, 15) +
	shape('far', 'M0 100C70 84 150 88 240 96V150H0Z') +
	shape('hill', 'M0 118H240V150H0Z') +
	shape('water', 'M150 118V74L186 50 222 74V118Z', ' opacity=".8"') +
	line('wall', 3, 'M150 118V74L186 50 222 74V118ZM186 50V118M150 86H222') +
	person(58, 130, 1.05, { coat: 'deep', skin: 3, hair: 'cap', hairPaint: 'sun' }) +
	person(122, 130, 1.05, { coat: 'warm', hair: 'scarf', hairPaint: 'brick' }) +
	[24, 46, 68, 90, 112, 134].map((x, index) => bush(x, 124, 0.5, index % 2 ? 'far' : 'leaf')).join('') +
	box('wood', 12, 122, 134, 16, 2) +
	disc('brick', 40, 116, 3) +
	disc('brick', 96, 115, 3);

/** A jetty, a boat, and people who sit by the water. */
export const harbour = (): string =>
	sky +
	disc('sun', 60, 38, 16) +
	shape('far', 'M0 84C60 66 150 70 240 78V100H0Z') +
	shape('water', 'M0 92H240V150H0Z') +
	line('wall', 2, 'M20 106h30M70 116h22M180 102h30M34 134h26', ' opacity=".7"') +
	boat(176, 106, 0.9) +
	person(104, 124, 0.95, { coat: 'sun', hair: 'long', hairPaint: 'wood' }) +
	person(134, 124, 0.95, { coat: 'deep', skin: 3, hair: 'none' }) +
	box('wood', 84, 123, 156, 7, 2) +
	line('wood', 5, 'M98 130V150M150 130V150M206 130V150');

/** A town hall with its doors open. */
export const townhall = (): string =>
	sky +
	meadow +
	tree(24, 122, 1.1) +
	tree(218, 122, 1.1) +
	shape('wall', 'M52 118V64H188V118Z') +
	shape('brick', 'M44 66 120 26 196 66Z') +
	shape('deep', 'M112 40V18h16V40ZM108 20l12-14 12 14Z') +
	disc('sun', 120, 50, 8) +
	line('warm', 7, 'M68 72V116M92 72V116M148 72V116M172 72V116') +
	box('deep', 108, 80, 24, 38) +
	shape('wall', 'M92 150 108 118H132L148 150Z') +
	person(84, 142, 0.95, { hair: 'short' }) +
	person(120, 140, 0.9, { coat: 'sun', skin: 3, hair: 'bun', hairPaint: 'deep' }) +
	wheelchair(168, 146, 0.8) +
	person(166, 134, 0.85, { coat: 'deep', skin: 2, hair: 'scarf', hairPaint: 'warm' });

/** A signpost with arms in several directions: the way is not here. */
export const signpost = (): string =>
	sky +
	shape('far', 'M0 104C60 84 150 88 240 98V150H0Z') +
	shape('hill', 'M0 124C80 112 160 118 240 112V150H0Z') +
	shape(
		'wall',
		'M30 150C70 132 100 132 116 128 150 120 190 134 214 150H176C160 140 140 136 122 138 96 140 82 142 66 150Z',
	) +
	tree(206, 122, 1) +
	box('wood', 116, 30, 7, 100, 2) +
	shape('brick', 'M70 40H130V58H70L58 49Z') +
	shape('sun', 'M112 64H172L184 73 172 82H112Z') +
	shape('deep', 'M84 88H128V104H84L74 96Z') +
	line('wall', 2.4, 'M80 49h36M122 73h40', ' opacity=".85"') +
	person(56, 142, 1.05, { coat: 'warm', skin: 2, hair: 'short', hairPaint: 'wood' });

/** An empty bench under a tree, with room for the first. */
export const empty = (): string =>
	sky +
	disc('sun', 186, 44, 16) +
	shape('far', 'M0 104C60 84 150 88 240 98V150H0Z') +
	shape('hill', 'M0 120C80 108 160 114 240 110V150H0Z') +
	tree(62, 128, 1.5) +
	benchAt(96, 134, 1) +
	shape('deep', 'M140 101c6-8 14-6 16 0l6-2-5 6c-4 5-14 4-17-4Z') +
	line('wood', 1.4, 'M147 107v5');
