import { sky } from './grounds.ts';
import { box, disc, line, shape } from './shapes.ts';
import { bench, boat, bush, person, tree } from './things.ts';

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
	bench(96, 134, 1) +
	shape('deep', 'M140 101c6-8 14-6 16 0l6-2-5 6c-4 5-14 4-17-4Z') +
	line('wood', 1.4, 'M147 107v5');
