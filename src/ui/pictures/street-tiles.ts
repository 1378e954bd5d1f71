import { floor, meadow, sky } from './grounds.ts';
import { at, box, disc, line, shape } from './shapes.ts';
import { arm, bench as benchAt, bush, coffeeForTwo, cup, house, person, tree, wheelchair } from './things.ts';

/** Houses, a tree, and two neighbours over coffee. */
export const neighbours = (): string =>
	sky +
	meadow +
	house(18, 118, 50, 46, 'wall', 'brick') +
	house(74, 118, 44, 62, 'warm', 'deep') +
	house(172, 118, 50, 42, 'wall', 'brick') +
	tree(146, 120, 1.05) +
	coffeeForTwo(92, 142);

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
