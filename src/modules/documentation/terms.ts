/** How people were brought together: the words that one looks in the catalogue by. */
export const methods = [
	'open-process',
	'mixed',
	'dialogue-meeting',
	'workshop',
	'theme-day',
	'experience-walk',
	'area-meetings',
	'political-laboratory',
	'consultation',
	'budget',
	'panel',
	'other',
] as const;

/** One of them. */
export type Method = (typeof methods)[number];

/** Whom one wished to hear. */
export const groups = [
	'everybody',
	'children',
	'young',
	'older',
	'families',
	'disability',
	'vulnerable',
	'newcomers',
	'neighbours',
	'associations',
	'businesses',
] as const;

/** One of them. */
export type Group = (typeof groups)[number];

/** How many took part, in steps; each from its number up to that of the next. */
export const sizes = { 'under-20': 0, 'from-20': 20, 'from-100': 100, 'from-500': 500 } as const;

/** One of them. */
export type Size = keyof typeof sizes;

/** What it cost in whole øre, in steps; each from its amount up to that of the next. */
export const costs = { nothing: 0, 'under-10': 1, 'from-10': 1_000_000, 'from-50': 5_000_000, 'from-200': 20_000_000 };

/** One of them. */
export type Cost = keyof typeof costs;

/** The names of the steps in their order. */
export const sizeKeys = Object.keys(sizes) as readonly Size[];
export const costKeys = Object.keys(costs) as readonly Cost[];

/** From where to where a step goes: the end is the beginning of the next, and there is none after the last. */
export function rangeOf<Key extends string>(
	steps: Readonly<Record<Key, number>>,
	key: Key,
): { readonly from: number; readonly below: number | undefined } {
	const keys = Object.keys(steps) as Key[];
	const next = keys[keys.indexOf(key) + 1];
	return { from: steps[key], below: next === undefined ? undefined : steps[next] };
}

// A word of a target group as Danes write it, from its beginning: »unges« and »ungdom« are young as well.
const groupWords: Readonly<Record<Exclude<Group, 'everybody'>, RegExp>> = {
	children: /(?<!\p{L})børn/iu,
	young: /(?<!\p{L})(?:unge|ungdom|elev|studerende)/iu,
	older: /(?<!\p{L})(?:ældre|senior|pensionist)/iu,
	families: /(?<!\p{L})(?:pårørende|foræld|famili)/iu,
	disability: /handicap/iu,
	vulnerable: /(?<!\p{L})(?:udsat|sårbar|hjemløs|psykisk)/iu,
	newcomers: /(?<!\p{L})(?:nydansk|flygtning|indvandr|tilflytter)/iu,
	neighbours: /(?<!\p{L})(?:nabo|beboer)/iu,
	associations: /(?:forening|organisation)/iu,
	businesses: /(?<!\p{L})(?:virksomhed|butik|erhverv)/iu,
};

/** The target groups that a text names; a text that names none is for everybody. */
export function groupsIn(text: string): Group[] {
	const named = groups.filter((group) => group !== 'everybody' && groupWords[group].test(text));
	const says = /(?<!\p{L})(?:alle|borgere|enhver)/iu.test(text);
	return says || named.length === 0 ? ['everybody', ...named] : named;
}
