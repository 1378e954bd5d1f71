import { figure, type Language } from './language.ts';
import { box, dot, line, picture, type Shape, words } from './svg.ts';

/** What the picture of a map needs of what `samskab opinion-map --json` answers. */
export interface MapTold {
	readonly groups: Readonly<Record<string, readonly (number | string)[]>>;
	readonly projection: Readonly<Record<string, readonly [number, number]>>;
	readonly groupAwareConsensus: Readonly<Record<string, number>>;
	readonly setAside: readonly (number | string)[];
}

const mapWords = {
	title: { en: 'Who answers alike stands close', da: 'De, der svarer ens, står tæt på hinanden' },
	known: [
		{ en: 'out with the cars', da: 'ud med bilerne' },
		{ en: 'parking', da: 'parkering' },
	],
	shared: { en: 'Chance that all groups agree', da: 'Chancen for, at alle er enige' },
	statements: {
		1: { en: 'no cars', da: 'uden biler' },
		2: { en: 'parking', da: 'parkering' },
		3: { en: 'benches', da: 'bænke' },
		4: { en: 'the bus', da: 'bussen' },
	},
} as const;

/** The people at their places, a group round and the other square, and beside them what all groups would agree to. */
export function mapPicture(told: MapTold, language: Language): string {
	const ids = Object.keys(told.groupAwareConsensus).filter((id) => !told.setAside.map(String).includes(id));
	const shared = ids.sort((a, b) => (told.groupAwareConsensus[b] ?? 0) - (told.groupAwareConsensus[a] ?? 0));
	const name = (id: string) => mapWords.statements[id as unknown as 1]?.[language] ?? id;
	const percent = (id: string) => `${figure(100 * (told.groupAwareConsensus[id] ?? 0), language)} %`;
	const right = 500;
	return picture(
		{
			title: mapWords.title[language],
			about: [
				...Object.values(told.groups).map((people, at) => `${mapWords.known[at]?.[language]}: ${people.join(', ')}`),
				`${mapWords.shared[language]}: ${shared.map((id) => `${name(id)} ${percent(id)}`).join(', ')}`,
			].join('; '),
			width: 760,
			height: 320,
		},
		[
			words(24, 30, mapWords.title[language], { look: 'strong' }),
			...places(told, language),
			words(right, 30, mapWords.shared[language], { look: 'strong' }),
			...shared.flatMap((id, place) => {
				const [y, wide] = [50 + place * 56, (told.groupAwareConsensus[id] ?? 0) * 300];
				return [
					words(right, y + 14, name(id)),
					box(right, y + 22, wide, 18, 'c'),
					words(right + wide + 8, y + 36, percent(id), { look: 'faint' }),
				];
			}),
		],
	);
}

function places(told: MapTold, language: Language): Shape[] {
	const [middleX, middleY, unit] = [225, 170, 85];
	const axes = [
		line(
			[
				[30, middleY],
				[450, middleY],
			],
			'axis',
		),
		line(
			[
				[middleX, 55],
				[middleX, 290],
			],
			'axis',
		),
	];
	const people = Object.values(told.groups).flatMap((members, group) =>
		members.flatMap((id, at) => {
			const [x, y] = told.projection[String(id)] ?? [0, 0];
			const [left, top] = [middleX + x * unit, middleY - y * unit];
			return [
				group === 0 ? dot(left, top, 'a') : box(left - 8, top - 8, 16, 16, 'b'),
				words(left, at % 2 === 0 ? top - 14 : top + 24, String(id), { anchor: 'middle', look: 'faint' }),
			];
		}),
	);
	const names = Object.keys(told.groups).map((_, group) => [
		group === 0 ? dot(40, 304, 'a') : box(232, 296, 16, 16, 'b'),
		words(group === 0 ? 56 : 256, 309, mapWords.known[group]?.[language] ?? ''),
	]);
	return [...axes, ...people, ...names.flat()];
}
