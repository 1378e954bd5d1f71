import { type Channel, channels } from './channel.ts';
import { type ContributionState, isAnswered, states } from './state.ts';

/** One group of a process's contributions, as the database counts it. */
export interface CountedGroup {
	readonly kind: string;
	readonly channel: Channel;
	/** How the author was identified; null where there is no person. */
	readonly level: number | null;
	readonly state: ContributionState;
	readonly needsAnswer: boolean;
	readonly count: number;
}

/** One total with its provenance: the parts always add up to the whole. */
export interface Totals {
	readonly all: number;
	readonly byChannel: ReadonlyMap<Channel, number>;
	/** Key null: without a person. */
	readonly byLevel: ReadonlyMap<number | null, number>;
	/** Only what is to be answered on its own. */
	readonly byState: ReadonlyMap<ContributionState, number>;
	readonly toAnswer: number;
	readonly answered: number;
	readonly unanswered: number;
}

/** Folds counted groups into totals. Channels and states without pieces are left out. */
export function totalsOf(groups: readonly CountedGroup[]): Totals {
	const byChannel = new Map<Channel, number>();
	const byLevel = new Map<number | null, number>();
	const byState = new Map<ContributionState, number>();
	let all = 0;
	let toAnswer = 0;
	let answered = 0;
	for (const group of groups) {
		all += group.count;
		add(byChannel, group.channel, group.count);
		add(byLevel, group.level, group.count);
		if (!group.needsAnswer) continue;
		add(byState, group.state, group.count);
		toAnswer += group.count;
		if (isAnswered(group.state)) answered += group.count;
	}
	return {
		all,
		byChannel: inOrder(byChannel, channels),
		byLevel: new Map([...byLevel].sort(([a], [b]) => (b ?? -1) - (a ?? -1))),
		byState: inOrder(byState, states),
		toAnswer,
		answered,
		unanswered: toAnswer - answered,
	};
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
	counts.set(key, (counts.get(key) ?? 0) + count);
}

function inOrder<Key>(counts: Map<Key, number>, order: readonly Key[]): Map<Key, number> {
	return new Map(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) as number]] : [])));
}
