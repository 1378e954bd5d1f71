import { figure, type Language } from './language.ts';
import { box, line, picture, type Shape, words } from './svg.ts';

/** What the picture of a transferable vote needs of what `samskab count --json` answers. */
export interface StagesTold {
	readonly names: Readonly<Record<string, string>>;
	readonly elected: readonly string[];
	readonly stages: readonly {
		readonly action: string;
		readonly candidates: readonly string[];
		readonly quota: string;
		readonly votes: Readonly<Record<string, string>>;
		readonly elected: readonly string[];
	}[];
}

const stageWords = {
	title: {
		en: 'What is too much goes on, and so does what is too little',
		da: 'Det, der er for meget, går videre. Det gør det, der er for lidt, også',
	},
	first: { en: 'first votes', da: 'første stemmer' },
	surplus: { en: 'handed on from', da: 'givet videre fra' },
	exclude: { en: 'excluded:', da: 'går ud:' },
	quota: { en: 'quota', da: 'fordelingstal' },
	elected: { en: 'elected', da: 'valgt' },
};

/** A row of bars for each stage, with the quota across them. */
export function stagesPicture(told: StagesTold, language: Language): string {
	const ids = Object.keys(told.names);
	const highest = Math.max(...told.stages.flatMap(({ votes }) => Object.values(votes).map(Number)));
	const [left, width, bar] = [230, 420, 22];
	const tall = ids.length * bar + 42;
	const scale = width / highest;
	const elected = new Set<string>();
	const shapes: Shape[] = told.stages.flatMap((stage, place) => {
		const top = 64 + place * tall;
		for (const id of stage.elected) elected.add(id);
		const whose = stage.candidates.map((id) => told.names[id]).join(', ');
		const done = stageWords[stage.action as 'first' | 'surplus' | 'exclude'][language];
		const x = left + Number(stage.quota) * scale;
		return [
			words(24, top + 16, `${place + 1}. ${done} ${whose}`.trimEnd(), { look: 'strong' }),
			...ids.flatMap((id, at) => {
				const votes = Number(stage.votes[id]);
				const y = top + 26 + at * bar;
				const note = `${figure(votes, language, 2)}${elected.has(id) ? `, ${stageWords.elected[language]}` : ''}`;
				return [
					words(left - 12, y + 14, told.names[id] ?? id, { anchor: 'end' }),
					box(left, y, votes * scale, bar - 5, elected.has(id) ? 'a' : 'b'),
					words(left + Math.max(votes * scale, votes > 0 ? Number(stage.quota) * scale : 0) + 10, y + 14, note, {
						look: 'faint',
					}),
				];
			}),
			line(
				[
					[x, top + 20],
					[x, top + 24 + ids.length * bar],
				],
				'dashed',
			),
		];
	});
	const quota = Number(told.stages[0]?.quota);
	return picture(
		{
			title: stageWords.title[language],
			about: `${stageWords.quota[language]} ${figure(quota, language, 2)}; ${stageWords.elected[language]}: ${told.elected.map((id) => told.names[id]).join(', ')}`,
			width: 760,
			height: 70 + told.stages.length * tall,
		},
		[
			words(24, 30, stageWords.title[language], { look: 'strong' }),
			words(left + quota * scale, 58, `${stageWords.quota[language]} ${figure(quota, language, 2)}`, {
				anchor: 'middle',
				look: 'faint',
			}),
			...shapes,
		],
	);
}

/** What the picture of a comparison of every two needs. */
export interface DuelsTold {
	readonly names: Readonly<Record<string, string>>;
	readonly order: readonly string[];
	readonly pairwise: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const duelWords = {
	title: { en: 'Every two beside each other', da: 'Alle sammenlignet to og to' },
	about: {
		en: 'How many put the one of the row before the one of the column; a filled field is a victory',
		da: 'Hvor mange der sætter rækkens navn før kolonnens. Et udfyldt felt er en sejr',
	},
};

/** A table of duels in the order that comes of them. */
export function duelsPicture({ names, order, pairwise }: DuelsTold, language: Language): string {
	const [left, top, wide, tall] = [130, 96, 110, 40];
	const fields = order.flatMap((a, row) =>
		order.flatMap((b, column) => {
			if (a === b) return [];
			const [mine, theirs] = [pairwise[a]?.[b] ?? 0, pairwise[b]?.[a] ?? 0];
			const [x, y] = [left + column * wide, top + row * tall];
			return [
				...(mine > theirs ? [box(x, y, wide - 6, tall - 6, 'a')] : [box(x, y, wide - 6, tall - 6, 'open')]),
				words(x + (wide - 6) / 2, y + 23, `${mine} : ${theirs}`, {
					anchor: 'middle',
					look: mine > theirs ? 'on' : 'ink',
				}),
			];
		}),
	);
	return picture(
		{
			title: duelWords.title[language],
			about: duelWords.about[language],
			width: 760,
			height: top + order.length * tall + 16,
		},
		[
			words(24, 30, duelWords.title[language], { look: 'strong' }),
			words(24, 54, duelWords.about[language], { look: 'faint' }),
			...order.map((id, at) =>
				words(left + at * wide + (wide - 6) / 2, top - 10, names[id] ?? id, { anchor: 'middle' }),
			),
			...order.map((id, at) =>
				words(left - 14, top + at * tall + 23, `${at + 1}. ${names[id] ?? id}`, { anchor: 'end' }),
			),
			...fields,
		],
	);
}

/** What the picture of points needs. */
export interface PointsTold {
	readonly names: Readonly<Record<string, string>>;
	readonly order: readonly string[];
	readonly scores: Readonly<Record<string, number>>;
}

const pointWords = {
	title: { en: 'Points by place on the ballot', da: 'Point efter plads på stemmesedlen' },
	points: { en: 'points', da: 'point' },
};

/** A bar of points for each. */
export function pointsPicture({ names, order, scores }: PointsTold, language: Language): string {
	const most = Math.max(...Object.values(scores));
	const told = order.map((id) => `${names[id]} ${figure(scores[id] ?? 0, language, 1)}`);
	return picture(
		{
			title: pointWords.title[language],
			about: `${told.join(', ')} ${pointWords.points[language]}`,
			width: 760,
			height: 60 + order.length * 36,
		},
		[
			words(24, 30, pointWords.title[language], { look: 'strong' }),
			...order.flatMap((id, place) => {
				const [y, wide] = [50 + place * 36, ((scores[id] ?? 0) / most) * 480];
				return [
					words(118, y + 19, `${place + 1}. ${names[id] ?? id}`, { anchor: 'end' }),
					box(130, y, wide, 28, 'a'),
					words(140 + wide, y + 19, figure(scores[id] ?? 0, language, 1), { look: 'faint' }),
				];
			}),
		],
	);
}
