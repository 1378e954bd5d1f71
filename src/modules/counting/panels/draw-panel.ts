import type { Lot } from '../lot.ts';
import { chooseAlternates } from './alternates.ts';
import { dealMembers, layOut, tickets } from './draw-members.ts';
import { drawLegacy } from './legacy.ts';
import { type Distribution, fairest } from './leximin.ts';
import { type Kind, kindsOf, type Pool } from './pool.ts';
import { type Composition, columnsOf, rowsOf } from './rules-of-pool.ts';
import type { Solver } from './solver.ts';

export const drawRules = ['leximin', 'maximin', 'legacy'] as const;
export type DrawRule = (typeof drawRules)[number];

/** A panel as it was drawn, with all that is needed to draw it again. */
export interface PanelDraw {
	readonly rule: DrawRule;
	readonly seed: string;
	readonly size: number;
	/** How likely each person was to be drawn; under LEGACY as it came out over many draws. */
	readonly chances: Readonly<Record<string, number>>;
	readonly lowestChance: number;
	/** Who could not be drawn at all: no panel with them meets the quotas. */
	readonly withoutChance: readonly string[];
	readonly selected: readonly string[];
	readonly alternates: readonly string[];
	/**
	 * Leximin and maximin: which number was drawn, among how many panels, how many of them are different, and how far anybody's share of them is
	 * from their chance, as thousandths are coarse.
	 */
	readonly panels?: {
		readonly number: number;
		readonly of: number;
		readonly different: number;
		readonly furthest: number;
	};
	/** Those panels, in the order of their numbers. */
	readonly numbered?: readonly (readonly string[])[];
	/** LEGACY: over how many draws the chances were seen. */
	readonly rehearsals?: number;
	readonly levels: Distribution['levels'];
}

export interface DrawWish {
	readonly pool: Pool;
	readonly rule: DrawRule;
	readonly alternates: number;
	readonly solver: Solver;
	readonly lot: Lot;
	readonly progress: (settled: number, of: number) => void;
}

/** Draws a panel by a rule; undefined where no panel meets the quotas. */
export function drawPanel(wish: DrawWish): PanelDraw | undefined {
	const drawn = wish.rule === 'legacy' ? byLegacy(wish) : byFairness(wish, wish.rule);
	if (!drawn) return undefined;
	const { pool, rule, lot } = wish;
	const chances = Object.fromEntries(pool.members.map(({ id }) => [id, drawn.chances.get(id) ?? 0]));
	return {
		rule,
		seed: lot.seed,
		size: pool.size,
		lowestChance: Math.min(...Object.values(chances)),
		withoutChance: rule !== 'legacy' ? Object.keys(chances).filter((id) => (chances[id] as number) < 1e-9) : [],
		...drawn.told,
		chances,
		selected: inFileOrder(pool, drawn.selected),
		alternates: chooseAlternates(pool, drawn.selected, wish.alternates, lot),
	};
}

function inFileOrder(pool: Pool, ids: readonly string[]): string[] {
	return pool.members.map(({ id }) => id).filter((id) => ids.includes(id));
}

function byFairness({ pool, solver, lot, progress }: DrawWish, rule: 'leximin' | 'maximin') {
	const kinds = kindsOf(pool);
	const first = anyPanel(pool, kinds, solver);
	if (!first) return undefined;
	// The number is the first lot of the seed, so that whoever has the list can draw it without anything else.
	const number = lot.draw(tickets);
	const start = [first, ...firstPanels(pool, kinds, lot)];
	const distribution = fairest({ pool, kinds, solver, start, rule, progress });
	const numbered = dealMembers(layOut(distribution, lot), kinds, lot);
	const chances = new Map(
		kinds.flatMap(({ members }, kind) =>
			members.map((id) => [id, told(distribution.chances[kind] as number)] as const),
		),
	);
	return {
		chances,
		selected: numbered[number] as string[],
		told: {
			panels: {
				number: number + 1,
				of: numbered.length,
				different: new Set(numbered.map((members) => members.toSorted().join('\n'))).size,
				furthest: told(furthestShare(numbered, chances)),
			},
			numbered,
			levels: distribution.levels.map(({ chance, people }) => ({ chance: told(chance), people })),
		},
	};
}

/** What the solver leaves behind the ninth decimal is noise. */
function told(chance: number): number {
	return Math.round(chance * 1e9) / 1e9;
}

function furthestShare(numbered: readonly (readonly string[])[], chances: ReadonlyMap<string, number>): number {
	const times = new Map<string, number>();
	for (const id of numbered.flat()) times.set(id, (times.get(id) ?? 0) + 1);
	return Math.max(...[...chances].map(([id, chance]) => Math.abs((times.get(id) ?? 0) / numbered.length - chance)));
}

function anyPanel(pool: Pool, kinds: readonly Kind[], solver: Solver): Composition | undefined {
	const model = solver.open(columnsOf(kinds, pool.size), rowsOf(pool, kinds));
	try {
		return model.solve()?.values.map(Math.round);
	} finally {
		model.close();
	}
}

/** Panels drawn by LEGACY are cheap and various: a good start for the search. They do not change where it ends. */
function firstPanels(pool: Pool, kinds: readonly Kind[], lot: Lot): Composition[] {
	const kindOf = new Map(kinds.flatMap(({ members }, kind) => members.map((id) => [id, kind] as const)));
	return Array.from({ length: 200 }).flatMap(() => {
		const drawn = drawLegacy(pool, lot, 3);
		if (!drawn) return [];
		const composition = kinds.map(() => 0);
		for (const id of drawn.members)
			composition[kindOf.get(id) as number] = (composition[kindOf.get(id) as number] as number) + 1;
		return [composition];
	});
}

const legacyRehearsals = 3000;

function byLegacy({ pool, lot, progress }: DrawWish) {
	const drawn = drawLegacy(pool, lot);
	if (!drawn) return undefined;
	const times = new Map<string, number>();
	for (let rehearsal = 0; rehearsal < legacyRehearsals; rehearsal++) {
		if (rehearsal % 100 === 0) progress(rehearsal, legacyRehearsals);
		for (const id of drawLegacy(pool, lot)?.members ?? []) times.set(id, (times.get(id) ?? 0) + 1);
	}
	const chances = new Map([...times].map(([id, count]) => [id, count / legacyRehearsals]));
	return { chances, selected: drawn.members, told: { rehearsals: legacyRehearsals, levels: [] } };
}
