import { type BaseCluster, baseClusters } from './base-clusters.ts';
import { applyScatter, centre } from './centred.ts';
import { type Consensus, consensusOn, groupAwareConsensus } from './consensus.ts';
import { findGroups, type GroupWish, type OpinionGroup } from './groups.ts';
import { peopleOnTheMap } from './inclusion.ts';
import { type Place, placesOfPeople, placesOfStatements } from './positions.ts';
import { principalAxes } from './principal-axes.ts';
import { priorityOf } from './priorities.ts';
import { type Representative, representativeStatements } from './representative.ts';
import { addCounts, countVotes, type VoteCount } from './vote-counts.ts';
import { isSetAside, type VoteTable } from './votes.ts';

export interface MapWish extends GroupWish {
	/** Who was on an earlier map, and therefore stays, however little they voted. */
	readonly kept: ReadonlySet<string>;
	/** Told before each step. */
	readonly onStep?: (done: number, of: number) => void;
}

/** Who thinks alike, what sets them apart, and what they share. Statements and people are numbered as in the table. */
export interface OpinionMap {
	readonly table: VoteTable;
	readonly means: Float64Array;
	readonly axes: readonly [Float64Array, Float64Array];
	readonly people: readonly Place[];
	readonly statements: readonly Place[];
	/** Who is put in a group. */
	readonly onTheMap: readonly number[];
	readonly bases: readonly BaseCluster[];
	readonly groups: readonly OpinionGroup[];
	/** How well the groups are apart, for each number of groups that was tried. */
	readonly silhouettes: Readonly<Record<string, number>>;
	readonly told: MapTold;
}

/** What is told of groups, however they were found. */
export interface MapTold {
	/** The votes of each group on each statement. */
	readonly votes: readonly (readonly VoteCount[])[];
	readonly representative: readonly (readonly Representative[])[];
	readonly agreement: readonly Consensus[];
	readonly disagreement: readonly Consensus[];
	readonly groupAwareAgreement: readonly number[];
	readonly groupAwareDisagreement: readonly number[];
}

const steps = 5;

/** Draws the map of opinions from votes, as the Polis server does; the same votes always give the same map. */
export function opinionMap(table: VoteTable, wish: MapWish): OpinionMap {
	const step = (done: number) => wish.onStep?.(done, steps);
	step(0);
	const centred = centre(table);
	const axes = principalAxes(table.statements.length, (vector) => applyScatter(centred, vector));
	step(1);
	const people = placesOfPeople(table, centred, axes);
	const onTheMap = peopleOnTheMap(table, wish.kept);
	step(2);
	const bases = baseClusters(people, onTheMap);
	step(3);
	const { groups, silhouettes } = findGroups(bases, wish);
	step(4);
	return {
		table,
		means: centred.means,
		axes,
		people,
		statements: placesOfStatements(centred, axes),
		onTheMap,
		bases,
		groups,
		silhouettes,
		told: tellGroups(
			table,
			groups.map(({ members }) => members),
		),
	};
}

/** Statistics of groups: what is special to each, and what they share. Consensus is counted over everybody, in a group or not. */
export function tellGroups(table: VoteTable, groups: readonly (readonly number[])[]): MapTold {
	const isLeftOut = (statement: number) => isSetAside(table.statements[statement] as VoteTable['statements'][number]);
	const votes = groups.map((members) => countVotes(table, members));
	const everybody = countVotes(table, table.people.keys());
	return {
		votes,
		representative: representativeStatements(votes, isLeftOut),
		agreement: consensusOn('agree', everybody, isLeftOut),
		disagreement: consensusOn('disagree', everybody, isLeftOut),
		groupAwareAgreement: groupAwareConsensus(votes, 'agree'),
		groupAwareDisagreement: groupAwareConsensus(votes, 'disagree'),
	};
}

/** How soon each statement should be shown to the next person, by the votes of those on the map. */
export function priorities(map: OpinionMap): number[] {
	return map.table.statements.map(({ meta }, statement) => {
		const [x, y] = map.statements[statement] as Place;
		const count = addCounts(map.told.votes.map((counts) => counts[statement] as VoteCount));
		return priorityOf(count, Math.hypot(x, y), meta);
	});
}
