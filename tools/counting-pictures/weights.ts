import { figure, type Language } from './language.ts';
import { box, picture, words } from './svg.ts';

/** What the picture of weights needs of what `samskab weigh --json` answers. */
export interface WeightsTold {
	readonly weights: Readonly<Record<string, number>>;
	readonly population: number;
}

const weightWords = {
	title: { en: 'What each stands for', da: 'Hvad hver står for' },
	answered: { en: 'of those who answered', da: 'af dem, der svarede' },
	standFor: { en: 'of the population, by weight', da: 'af befolkningen, efter vægt' },
	kinds: {
		'woman young': { en: 'young women', da: 'unge kvinder' },
		'woman old': { en: 'old women', da: 'ældre kvinder' },
		'man young': { en: 'young men', da: 'unge mænd' },
		'man old': { en: 'old men', da: 'ældre mænd' },
	},
} as const;

/** Two bars for each kind of person: their part of the answers, and the part that they stand for. */
export function weightsPicture(
	told: WeightsTold,
	people: readonly Readonly<Record<string, string>>[],
	language: Language,
): string {
	const kinds = [...Map.groupBy(people, ({ sex, age }) => `${sex} ${age}`)].map(([kind, members]) => ({
		name: weightWords.kinds[kind as 'man old']?.[language] ?? kind,
		answered: members.length / people.length,
		standFor: members.reduce((sum, { id = '' }) => sum + (told.weights[id] ?? 0), 0) / told.population,
	}));
	const percent = (part: number) => `${figure(100 * part, language)} %`;
	const bar = (part: number, y: number, fill: 'a' | 'open') => [
		box(150, y, part * 900, 20, fill),
		words(158 + part * 900, y + 15, percent(part), { look: 'faint' }),
	];
	const bottom = 50 + kinds.length * 62;
	return picture(
		{
			title: weightWords.title[language],
			about: kinds
				.map(
					({ name, answered, standFor }) =>
						`${name}: ${percent(answered)} ${weightWords.answered[language]}, ${percent(standFor)} ${weightWords.standFor[language]}`,
				)
				.join('; '),
			width: 760,
			height: bottom + 34,
		},
		[
			words(24, 30, weightWords.title[language], { look: 'strong' }),
			...kinds.flatMap(({ name, answered, standFor }, place) => {
				const y = 48 + place * 62;
				return [
					words(138, y + 27, name, { anchor: 'end' }),
					...bar(answered, y, 'open'),
					...bar(standFor, y + 24, 'a'),
				];
			}),
			box(150, bottom + 6, 16, 16, 'open'),
			words(174, bottom + 19, weightWords.answered[language]),
			box(390, bottom + 6, 16, 16, 'a'),
			words(414, bottom + 19, weightWords.standFor[language]),
		],
	);
}
