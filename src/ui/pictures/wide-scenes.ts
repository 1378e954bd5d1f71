import { at, box, disc, line, type Paint, ring, shape } from './shapes.ts';
import { boat, cup, flags, house, person, tree } from './things.ts';

const townHouses =
	house(140, 212, 40, 32, 'wall', 'brick') +
	house(184, 212, 34, 44, 'warm', 'deep') +
	house(222, 212, 44, 30, 'wall', 'brick') +
	house(270, 212, 30, 52, 'wall', 'brick') +
	shape('deep', 'M270 160l15-46 15 46Z') +
	line('deep', 1.6, 'M285 116v-10') +
	disc('sun', 285, 105, 2.6) +
	house(304, 212, 48, 30, 'wall', 'deep') +
	house(400, 212, 38, 32, 'warm', 'brick');

const farBank =
	shape('far', 'M0 214C70 168 150 172 226 194 310 164 420 150 500 178 560 160 610 166 640 176V380H0Z') +
	tree(66, 206, 0.8, 'hill') +
	tree(104, 200, 1) +
	townHouses +
	tree(380, 210, 1.05) +
	tree(458, 204, 0.9, 'hill') +
	tree(590, 206, 1.15) +
	tree(556, 206, 0.8, 'hill');

const fjord =
	shape('water', 'M0 226C120 206 240 216 330 214 440 210 540 206 640 214V258H0Z') +
	line('wall', 2, 'M40 238h46M120 246h30M470 232h54M548 242h30M250 236h24', ' opacity=".7"') +
	boat(520, 236, 1);

const behindTheTable =
	person(196, 318, 1.15, { coat: 'deep', hair: 'long' }) +
	person(240, 316, 1.15, { coat: 'warm', skin: 2, hair: 'short', hairPaint: 'deep' }) +
	person(284, 318, 1.1, { skin: 3, hair: 'none' }) +
	person(330, 316, 1.15, { coat: 'sun', hair: 'bun' }) +
	person(374, 318, 1.1, { coat: 'deep', skin: 2, hair: 'scarf', hairPaint: 'warm' }) +
	person(420, 316, 1.15, { hair: 'short', hairPaint: 'wall' });

const cloth =
	box('wall', 150, 306, 324, 9, 3) +
	shape('wall', 'M150 315H474v9q-27 8-54 0t-54 0-54 0-54 0-54 0-54 0Z', ' opacity=".92"') +
	line('wood', 6, 'M178 322 172 352M446 322 452 352') +
	shape('brick', 'M214 306q8-12 16 0ZM352 306q8-12 16 0Z') +
	shape('deep', 'M184 298h8l-1 8h-6ZM258 298h8l-1 8h-6ZM302 298h8l-1 8h-6ZM394 298h8l-1 8h-6ZM436 298h8l-1 8h-6Z');

const inFront =
	person(232, 352, 1.25, { skin: 2, hair: 'short', hairPaint: 'deep' }) +
	person(302, 354, 1.25, { coat: 'deep', hair: 'long' }) +
	person(346, 352, 0.9, { coat: 'sun', skin: 1, hair: 'cap', hairPaint: 'brick' }) +
	person(392, 352, 1.25, { coat: 'warm', skin: 3, hair: 'bun', hairPaint: 'deep' }) +
	at(
		508,
		356,
		1,
		ring('wood', -14, -12, 12, 3) + ring('wood', 10, -6, 5, 3) + line('wood', 3, 'M-22-20v-16M-22-20H0l8 14'),
	) +
	person(500, 346, 1.1, { coat: 'sun', hair: 'short', hairPaint: 'wall' });

/** The town by the water: people of all ages share a meal in the meadow. 640 × 380. */
export const town = (): string =>
	box('sky', 0, 0, 640, 380) +
	disc('sun', 486, 92, 38) +
	farBank +
	fjord +
	shape('hill', 'M0 268C120 240 250 246 330 252 440 240 560 246 640 262V380H0Z') +
	tree(40, 326, 2.3) +
	tree(606, 330, 2.5) +
	flags(66, 206, 574, 196, 15) +
	behindTheTable +
	cloth +
	inFront +
	shape('leaf', 'M0 352C160 344 430 350 640 344V380H0Z', ' opacity=".55"');

const windowAt = (x: number, ground: string) =>
	at(
		x,
		36,
		1,
		box('wall', 0, 0, 120, 96, 4) + box('water', 8, 8, 48, 80) + box('water', 64, 8, 48, 80) + shape('hill', ground),
	);

const guests: readonly (readonly [
	x: number,
	coat: Paint,
	skin: 1 | 2 | 3,
	hair: 'short' | 'long' | 'bun' | 'none' | 'scarf',
])[] = [
	[110, 'deep', 1, 'short'],
	[182, 'brick', 3, 'none'],
	[254, 'warm', 2, 'long'],
	[326, 'deep', 3, 'bun'],
	[398, 'sun', 1, 'long'],
	[470, 'brick', 1, 'short'],
	[542, 'deep', 2, 'scarf'],
	[614, 'warm', 1, 'bun'],
];

/** A shared meal in a canteen with flags under the ceiling. 720 × 300. */
export const meal = (): string =>
	box('sky', 0, 0, 720, 300) +
	shape('warm', 'M0 190H720V300H0Z', ' opacity=".45"') +
	windowAt(60, 'M8 88V72C30 60 90 60 112 72V88Z') +
	windowAt(300, 'M8 88V68C40 56 90 62 112 70V88Z') +
	windowAt(540, 'M8 88V70C40 60 90 58 112 72V88Z') +
	flags(0, 14, 240, 14, 8, 26) +
	flags(240, 14, 480, 14, 8, 26) +
	flags(480, 14, 720, 14, 8, 26) +
	guests
		.map(([x, coat, skin, hair]) =>
			person(x, 208, 1.5, { coat, skin, hair, hairPaint: hair === 'scarf' ? 'sun' : 'wood' }),
		)
		.join('') +
	box('wood', 60, 204, 600, 13, 4) +
	line('wood', 9, 'M108 217 94 278M612 217 626 278') +
	[148, 292, 434, 580].map((x) => cup(x, 204, 1.4)).join('') +
	shape('brick', 'M206 204q14-20 28 0ZM352 204q14-20 28 0ZM494 204q14-20 28 0Z') +
	person(220, 290, 1.7, { skin: 2, hair: 'long', hairPaint: 'deep' }) +
	person(384, 292, 1.7, { coat: 'deep', hair: 'short' }) +
	person(450, 290, 1.2, { coat: 'warm', skin: 3, hair: 'bun', hairPaint: 'deep' }) +
	person(520, 290, 1.6, { coat: 'sun', skin: 3, hair: 'cap', hairPaint: 'deep' });
