import { type Improve, improver } from './improve.ts';
import type { Kind, Pool } from './pool.ts';
import { type Composition, columnsOf, meets, rowsOf } from './rules-of-pool.ts';
import type { OpenModel, Row, Solver } from './solver.ts';

/** Below this a price is the solver's noise, and a panel is no better. */
const noise = 1e-7;
/** What is fixed is asked for a trifle less, lest the next level fail by rounding. */
const slack = 1e-10;

/** From more panels at a time the linear model grows faster than it gets better. */
const mostImproved = 20;

/** Panels with the probability that each is drawn, and the chance that it gives to each member of a kind. */
export interface Distribution {
	readonly panels: readonly { readonly composition: Composition; readonly weight: number }[];
	readonly chances: readonly number[];
	/** The chances in the order in which they were settled, each with how many people have it: the lowest first. */
	readonly levels: readonly { readonly chance: number; readonly people: number }[];
}

export interface Search {
	readonly pool: Pool;
	readonly kinds: readonly Kind[];
	readonly solver: Solver;
	/** Panels that are known to be feasible; there must be one. */
	readonly start: readonly Composition[];
	/** Maximin stops when the lowest chance of those who have any is as high as it can be; leximin goes on to the second lowest, and so on. */
	readonly rule: 'leximin' | 'maximin';
	readonly progress: (settled: number, of: number) => void;
}

/**
 * The fairest distribution over panels (Flanigan and others, Nature 596:548, 2021, supplementary information 8–10), by column generation: a linear
 * model mixes the panels that are known so that the lowest open chance is as high as possible; its prices say which panel would help most; where
 * none does, the mix is best, and everybody whose chance has a price can have no more than this.
 */
export function fairest(search: Search): Distribution {
	const { pool, kinds, solver } = search;
	const rows = rowsOf(pool, kinds);
	const pricing = solver.open(columnsOf(kinds, pool.size), rows);
	const mix = new Mix(solver, kinds);
	const improve = improver(rows, kinds);
	for (const panel of search.start) mix.add(panel);
	const fixed = new Map<number, number>();
	const levels: { chance: number; people: number }[] = [];
	try {
		while (fixed.size < kinds.length) {
			const { floor, prices } = bestMix(mix, pricing, { rows, kinds, improve });
			const settled = kinds.flatMap((_, kind) => (!fixed.has(kind) && (prices[kind] as number) > noise ? [kind] : []));
			if (settled.length === 0) throw new Error('The solver gave no price to any open chance.');
			for (const kind of settled) {
				fixed.set(kind, floor);
				mix.fix(kind, floor - slack);
			}
			levels.push({
				chance: floor,
				people: settled.reduce((sum, kind) => sum + (kinds[kind] as Kind).members.length, 0),
			});
			search.progress(fixed.size, kinds.length);
			// Whoever is in no panel at all has the chance 0 in any case; the lowest that can be raised is the next.
			if (search.rule === 'maximin' && floor > noise) break;
		}
		return { ...mix.distribution(), levels };
	} finally {
		pricing.close();
		mix.close();
	}
}

interface Rules {
	readonly rows: readonly Row[];
	readonly kinds: readonly Kind[];
	readonly improve: Improve;
}

/** Adds panels until none is better; answers with the lowest open chance and what a little more for each kind would cost. */
function bestMix(mix: Mix, pricing: OpenModel, { rows, kinds, improve }: Rules) {
	for (;;) {
		const solution = mix.solve();
		const worth = solution.prices.map((price, kind) => price / (kinds[kind] as Kind).members.length);
		const top = Math.max(...worth, Number.MIN_VALUE);
		const scaled = worth.map((each) => each / top);
		const goal = solution.cap / top + noise;
		const value = (panel: Composition) => panel.reduce((sum, count, kind) => sum + count * (scaled[kind] as number), 0);
		// Swapping members of good panels finds most of what is missing, for little; the whole-number model proves that nothing is.
		let found = mix
			.heaviest()
			.map((panel) => improve(panel, scaled))
			.filter((panel) => value(panel) > goal);
		if (found.every((panel) => mix.has(panel))) {
			pricing.setCosts(scaled);
			const values = pricing.solve()?.values;
			if (!values) throw new Error('There is no panel, though one was known.');
			found = [values.map(Math.round)].filter((panel) => value(panel) > goal && meets(rows, panel));
		}
		const fresh = found.filter((panel) => !mix.has(panel));
		if (fresh.length === 0) return solution;
		for (const panel of fresh) mix.add(panel);
	}
}

/** The linear model that mixes panels: column 0 is the lowest open chance, each further one the weight of a panel. */
class Mix {
	readonly #panels: Composition[] = [];
	readonly #known = new Set<string>();
	readonly #model: OpenModel;
	readonly #kinds: readonly Kind[];
	#weights: readonly number[] = [];

	constructor(solver: Solver, kinds: readonly Kind[]) {
		this.#kinds = kinds;
		this.#model = solver.open(
			// Without bounds of its own: all its price must lie on the people it is the lowest chance of.
			[{ cost: 1, lower: -Infinity, upper: Infinity }],
			[
				...kinds.map((): Row => ({ lower: 0, upper: Infinity, entries: [[0, -1]] })),
				{ lower: 1, upper: 1, entries: [] },
			],
		);
	}

	has(panel: Composition): boolean {
		return this.#known.has(panel.join());
	}

	add(panel: Composition): void {
		if (this.has(panel)) return;
		this.#known.add(panel.join());
		this.#panels.push(panel);
		const shares = panel.flatMap((count, kind) =>
			count > 0 ? [[kind, count / (this.#kinds[kind] as Kind).members.length] as const] : [],
		);
		this.#model.addColumn({ cost: 0, lower: 0, upper: Infinity }, [...shares, [this.#kinds.length, 1]]);
	}

	/** From now on the members of a kind have at least this chance, whatever the lowest open one. */
	fix(kind: number, chance: number): void {
		this.#model.setEntry(kind, 0, 0);
		this.#model.setRow(kind, chance, Infinity);
	}

	solve(): { readonly floor: number; readonly prices: readonly number[]; readonly cap: number } {
		const solution = this.#model.solve();
		if (!solution) throw new Error('The panels that are known cannot be mixed.');
		this.#weights = solution.values.slice(1);
		// The price of a chance is what one more of it would take from the lowest one; the last row's is what a panel must be worth.
		const prices = solution.prices.slice(0, -1).map((price) => Math.max(0, -price));
		return { floor: solution.values[0] as number, prices, cap: solution.prices.at(-1) as number };
	}

	/** The panels with the most weight in the last mix, the heaviest first. */
	heaviest(): Composition[] {
		return this.#panels
			.map((composition, panel) => ({ composition, weight: this.#weights[panel] ?? 0 }))
			.filter(({ weight }) => weight > noise)
			.sort((a, b) => b.weight - a.weight)
			.slice(0, mostImproved)
			.map(({ composition }) => composition);
	}

	/** The last mix: with what it gives the open, and what the fixed were promised, it is the whole answer. */
	distribution(): Omit<Distribution, 'levels'> {
		const panels = this.#panels.map((composition, panel) => ({
			composition,
			weight: Math.max(0, this.#weights[panel] ?? 0),
		}));
		const total = panels.reduce((sum, { weight }) => sum + weight, 0);
		const used = panels.filter(({ weight }) => weight > 0).map((panel) => ({ ...panel, weight: panel.weight / total }));
		const chances = this.#kinds.map(
			({ members }, kind) =>
				used.reduce((sum, { composition, weight }) => sum + weight * (composition[kind] as number), 0) / members.length,
		);
		return { panels: used, chances };
	}

	close(): void {
		this.#model.close();
	}
}
