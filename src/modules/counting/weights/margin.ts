import { WeighError } from './weigh-error.ts';

/** What is known of the population by one variable, or by several together (`sex:age`). */
export interface Margin {
	readonly name: string;
	readonly categories: readonly { readonly name: string; readonly population: number }[];
}

/** Margins over one and the same population, and what had to be said of them. */
export interface Margins {
	readonly margins: readonly Margin[];
	readonly population: number;
	readonly remarks: readonly string[];
}

/** Between the parts of a joint margin: of its variables and of its categories. */
const joint = ':';

/** A name with its parts written alike: `sex : age` is `sex:age`. */
export function tidyName(name: string): string {
	return name
		.split(joint)
		.map((part) => part.trim())
		.join(joint);
}

/** The variables of a margin, one or several. */
export function variablesOf(name: string): string[] {
	return name.split(joint);
}

/** The category of a joint margin that somebody belongs to, from their value of each variable. */
export function jointValue(values: readonly string[]): string {
	return values.join(joint);
}

/** Reads margins: `variable,category,population`, a row for each category, in people or in shares. */
export function readMargins(rows: readonly Readonly<Record<string, string>>[]): Margins {
	const [first] = rows;
	if (!first) throw new WeighError('there are no margins');
	for (const column of ['variable', 'category', 'population'])
		if (!Object.hasOwn(first, column)) throw new WeighError(`there is no column "${column}"`);
	const margins = new Map<string, Map<string, number>>();
	for (const [at, row] of rows.entries()) {
		const where = `row ${at + 2}`;
		const [name, category] = [tidyName(row.variable ?? ''), tidyName(row.category ?? '')];
		if (name === '' || category === '') throw new WeighError(`${where}: variable and category must be named`);
		const parts = variablesOf(name).length;
		if (variablesOf(category).length < parts)
			throw new WeighError(
				`${where}: "${category}" has ${variablesOf(category).length} of the ${parts} parts of ${name}`,
			);
		const categories = margins.get(name) ?? new Map<string, number>();
		if (categories.has(category)) throw new WeighError(`${where}: ${name}, ${category} stands twice`);
		margins.set(name, categories.set(category, readPopulation(row.population ?? '', where)));
	}
	return agreed([...margins].map(([name, categories]) => ({ name, categories: categoriesOf(categories) })));
}

function categoriesOf(categories: ReadonlyMap<string, number>): Margin['categories'] {
	return [...categories].map(([name, population]) => ({ name, population }));
}

/** A number as it is written in files: `1911`, `0.55`, `0,55`; undefined where it is none. */
export function readNumber(text: string): number | undefined {
	return /^(\d+([.,]\d+)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function readPopulation(text: string, where: string): number {
	const population = readNumber(text) ?? Number.NaN;
	if (!Number.isFinite(population)) throw new WeighError(`${where}: "${text}" is not a number of people`);
	return population;
}

/** How far apart sums of shares may be by rounding alone without a word. */
const rounding = 1e-9;

/** All margins must be of as many people: the largest sum is the population, and the others are scaled to it, which is told. */
function agreed(margins: readonly Margin[]): Margins {
	const sums = margins.map(({ categories }) => categories.reduce((sum, { population }) => sum + population, 0));
	const population = Math.max(...sums);
	const empty = margins[sums.indexOf(0)];
	if (empty) throw new WeighError(`the population of ${empty.name} is 0`);
	return {
		population,
		margins: margins.map(({ name, categories }, at) => ({
			name,
			categories: categories.map((each) => ({
				...each,
				population: each.population * (population / (sums[at] as number)),
			})),
		})),
		remarks: margins.flatMap(({ name }, at) =>
			population - (sums[at] as number) > rounding * population
				? [`the categories of ${name} sum to ${sums[at]}, not ${population}: they are scaled to it`]
				: [],
		),
	};
}
