import { type CatalogueEntry, knownTerms } from './catalogue.ts';

/**
 * The scheme under which a feed tells what an entry is found by (RFC 4287 § 4.2.2). It is a name and no page: every municipality that
 * runs this program writes the same, so that each understands the others.
 */
export const termScheme = 'tag:samskab.example,2026:dokumentation';

type Terms = Pick<CatalogueEntry, 'method' | 'groups' | 'channels' | 'people' | 'costOre'>;

/** What an entry is found by, as the terms of a feed. */
export function categoriesOf({ method, groups, channels, people, costOre }: Terms): string[] {
	return [
		...(method ? [`method:${method}`] : []),
		...groups.map((group) => `group:${group}`),
		...channels.map((channel) => `channel:${channel}`),
		...(people === undefined ? [] : [`people:${people}`]),
		...(costOre === undefined ? [] : [`cost-ore:${costOre}`]),
	];
}

/** Reads them again. Whatever else a feed says is not ours to understand. */
export function termsOf(categories: readonly string[]): Terms {
	const all = (name: string) =>
		categories.filter((one) => one.startsWith(`${name}:`)).map((one) => one.slice(name.length + 1));
	const number = (name: string) => {
		const [text] = all(name);
		return text !== undefined && /^\d{1,13}$/.test(text) ? Number(text) : undefined;
	};
	const people = number('people');
	return {
		...knownTerms({ method: all('method')[0], groups: all('group'), channels: all('channel') }),
		people: people !== undefined && people <= 2_000_000_000 ? people : undefined,
		costOre: number('cost-ore'),
	};
}
