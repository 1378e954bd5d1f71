import type { Lot } from '../lot.ts';
import { agreement } from './agreement.ts';
import { baseClusters } from './base-clusters.ts';
import { applyScatter, centre } from './centred.ts';
import { findGroups } from './groups.ts';
import { nearest } from './k-means.ts';
import type { OpinionMap } from './opinion-map.ts';
import { placesOfPeople } from './positions.ts';
import { principalAxes } from './principal-axes.ts';
import type { VoteTable } from './votes.ts';

/** Groups that agree less than this with those of other people, taken by chance, are none to speak of. */
const clear = 0.6;

/** How well the groups stand up to chance. */
export interface Stability {
	readonly seed: string;
	/** How often the map was drawn again. */
	readonly draws: number;
	/** The mean agreement, 1 where the groups are always the same. */
	readonly agreement: number;
	readonly isClear: boolean;
}

/**
 * Draws the map again and again from as many people, taken by lot from those who voted, each as often as it comes (the bootstrap; Efron 1979), and
 * compares the groups that everybody would then be in. Groups that chance has made fall apart. Polis does not tell.
 */
export function stabilityOf(map: OpinionMap, draws: number, lot: Lot, onDraw?: (done: number) => void): Stability {
	const { table, onTheMap, groups } = map;
	const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((person) => [person, group] as const)));
	const ours = onTheMap.map((person) => groupOf.get(person) as number);
	const isOnTheMap = new Set(onTheMap);
	let total = 0;
	for (let draw = 0; draw < draws; draw++) {
		onDraw?.(draw);
		const people = table.people.map(() => lot.draw(table.people.length));
		const drawn = peopleOf(table, people);
		const centred = centre(drawn);
		const axes = principalAxes(drawn.statements.length, (vector) => applyScatter(centred, vector));
		const places = placesOfPeople(drawn, centred, axes);
		const grouped = [...people.keys()].filter((at) => isOnTheMap.has(people[at] as number));
		const centres = findGroups(baseClusters(places, grouped), { k: groups.length }).groups.map(({ centre }) => centre);
		const everybody = placesOfPeople(table, centre(table, centred.means), axes);
		const theirs = onTheMap.map((person) => nearest(everybody[person] as (typeof everybody)[number], centres));
		total += agreement(ours, theirs);
	}
	return { seed: lot.seed, draws, agreement: total / draws, isClear: total / draws >= clear };
}

/** The table of these people, where somebody may stand several times. */
function peopleOf({ people, statements, starts, columns, votes }: VoteTable, rows: readonly number[]): VoteTable {
	const begins = new Int32Array(rows.length + 1);
	const length = (row: number) => (starts[row + 1] as number) - (starts[row] as number);
	for (const [at, row] of rows.entries()) begins[at + 1] = (begins[at] as number) + length(row);
	const [allColumns, allVotes] = [new Int32Array(begins.at(-1) ?? 0), new Int8Array(begins.at(-1) ?? 0)];
	for (const [at, row] of rows.entries()) {
		allColumns.set(columns.subarray(starts[row], starts[row + 1]), begins[at]);
		allVotes.set(votes.subarray(starts[row], starts[row + 1]), begins[at]);
	}
	return {
		people: rows.map((row) => people[row] as string),
		statements,
		starts: begins,
		columns: allColumns,
		votes: allVotes,
	};
}
