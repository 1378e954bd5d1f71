import type { Consensus } from './consensus.ts';
import { type MapTold, type OpinionMap, priorities } from './opinion-map.ts';
import type { Representative } from './representative.ts';
import type { Stability } from './stability.ts';
import type { VoteCount } from './vote-counts.ts';
import { isSetAside, type VoteTable } from './votes.ts';

/** An id as it is written in JSON: whole numbers as numbers, as on the Polis server. */
export type ToldId = number | string;

/** What a map is told with beside itself. */
export interface ToldFrom {
	readonly inputHash: string;
	readonly remarks: readonly string[];
	readonly stability?: Stability;
}

/** A map as it is handed on. */
export function toldMap(map: OpinionMap, from: ToldFrom) {
	const { table, groups } = map;
	const groupIds = groups.map(({ id }) => id);
	const { groupVotes, ...statistics } = toldGroups(table, groupIds, map.told);
	return {
		participants: table.people.length,
		statements: table.statements.length,
		votes: table.votes.length,
		onTheMap: map.onTheMap.length,
		k: groups.length,
		silhouettes: map.silhouettes,
		groups: keyed(
			groupIds,
			groups.map(({ members }) => members.map((at) => toldId(table.people[at] as string))),
		),
		centres: keyed(
			groupIds,
			groups.map(({ centre }) => centre),
		),
		projection: keyed(table.people, map.people),
		...statistics,
		priorities: keyed(statementIds(table), priorities(map)),
		groupVotes,
		pca: {
			statements: statementIds(table).map(toldId),
			means: [...map.means],
			axes: map.axes.map((axis) => [...axis]),
			projection: keyed(statementIds(table), map.statements),
		},
		setAside: table.statements.filter(isSetAside).map(({ id }) => toldId(id)),
		...from,
	};
}

/** What is told of groups. The figures have the names that they have in what the Polis server publishes, so that the two can be laid side by side. */
export function toldGroups(table: VoteTable, groupIds: readonly string[], told: MapTold) {
	const statementId = (at: number) => toldId(statementIds(table)[at] as string);
	return {
		consensus: {
			agree: told.agreement.map((each) => toldConsensus(statementId(each.statement), each)),
			disagree: told.disagreement.map((each) => toldConsensus(statementId(each.statement), each)),
		},
		representative: keyed(
			groupIds,
			told.representative.map((chosen) => chosen.map((each) => toldRepresentative(statementId(each.statement), each))),
		),
		groupAwareConsensus: keyed(statementIds(table), told.groupAwareAgreement),
		groupAwareDisagreement: keyed(statementIds(table), told.groupAwareDisagreement),
		groupVotes: keyed(
			groupIds,
			told.votes.map((counts) => keyed(statementIds(table), counts.map(toldCount))),
		),
	};
}

function statementIds({ statements }: VoteTable): string[] {
	return statements.map(({ id }) => id);
}

function keyed<Value>(ids: readonly string[], values: readonly Value[]): Record<string, Value> {
	return Object.fromEntries(ids.map((id, at) => [id, values[at] as Value]));
}

function toldId(id: string): ToldId {
	return /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id;
}

function toldCount({ agree, disagree, seen }: VoteCount) {
	return { A: agree, D: disagree, S: seen };
}

function toldConsensus(tid: ToldId, { chose, seen, share, shareTest }: Consensus) {
	return { tid, 'n-success': chose, 'n-trials': seen, 'p-success': share, 'p-test': shareTest };
}

function toldRepresentative(tid: ToldId, each: Representative) {
	return {
		...toldConsensus(tid, each),
		repness: each.representativeness,
		'repness-test': each.representativenessTest,
		'repful-for': each.side,
		...(each.bestAgree && { 'best-agree': true }),
	};
}
