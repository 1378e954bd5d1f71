import { figure, type Language } from './language.ts';
import { box, picture, words } from './svg.ts';

/** What the picture of a drawn panel needs of what `samskab draw --json` answers, and of the list of people. */
export interface PanelTold {
	readonly chances: Readonly<Record<string, number>>;
	readonly selected: readonly string[];
}

const panelWords = {
	title: { en: 'How likely each was to be drawn', da: 'Hvor sandsynligt det var, at hver blev trukket ud' },
	drawn: { en: 'drawn', da: 'trukket ud' },
	young: { en: 'young', da: 'ung' },
	old: { en: 'old', da: 'gammel' },
	north: { en: 'north', da: 'nord' },
	south: { en: 'south', da: 'syd' },
};

/** A bar for the chance of each, with what the quotas look at. */
export function panelPicture(
	told: PanelTold,
	people: readonly Readonly<Record<string, string>>[],
	language: Language,
): string {
	const word = (value: string) => panelWords[value as 'young'][language] ?? value;
	const rows = people.map(({ id = '', ...features }) => ({
		id,
		about: `${id}: ${Object.values(features).map(word).join(', ')}`,
		chance: told.chances[id] ?? 0,
		drawn: told.selected.includes(id),
	}));
	const percent = (chance: number) => `${figure(100 * chance, language)} %`;
	return picture(
		{
			title: panelWords.title[language],
			about: rows
				.map(
					({ about, chance, drawn }) => `${about}, ${percent(chance)}${drawn ? `, ${panelWords.drawn[language]}` : ''}`,
				)
				.join('; '),
			width: 760,
			height: 64 + rows.length * 36,
		},
		[
			words(24, 30, panelWords.title[language], { look: 'strong' }),
			...rows.flatMap(({ about, chance, drawn }, place) => {
				const [y, wide] = [50 + place * 36, chance * 720];
				return [
					words(168, y + 19, about, { anchor: 'end' }),
					box(180, y, wide, 28, drawn ? 'a' : 'b'),
					words(190 + wide, y + 19, `${percent(chance)}${drawn ? `, ${panelWords.drawn[language]}` : ''}`, {
						look: drawn ? 'strong' : 'faint',
					}),
				];
			}),
		],
	);
}
