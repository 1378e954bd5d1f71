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

/** What a process's clock is made of: few enough figures for a page that shows many processes. */
export type AnswerTotals = Pick<Totals, 'all' | 'toAnswer' | 'answered' | 'unanswered'>;

/** The clock's figures of a process in which nothing has come in. */
export const nothingCameIn: AnswerTotals = { all: 0, toAnswer: 0, answered: 0, unanswered: 0 };

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
		byLevel: byLevelDown(byLevel),
		byState: inOrder(byState, states),
		toAnswer,
		answered,
		unanswered: toAnswer - answered,
	};
}

/** The same groups counted along one side at a time, as a page that everybody reads asks for them: few rows however many pieces. */
export interface CountedMargins {
	readonly channels: readonly { readonly channel: Channel; readonly count: number }[];
	readonly levels: readonly { readonly level: number | null; readonly count: number }[];
	readonly states: readonly Pick<CountedGroup, 'state' | 'needsAnswer' | 'count'>[];
}

/** Totals from margins: the same as from the groups themselves. */
export function totalsFromMargins({ channels: ways, levels, states: found }: CountedMargins): Totals {
	const sides = totalsOf(found.map((group) => ({ ...group, kind: '', channel: 'web', level: null })));
	return {
		...sides,
		byChannel: inOrder(new Map(ways.map(({ channel, count }) => [channel, count])), channels),
		byLevel: byLevelDown(new Map(levels.map(({ level, count }) => [level, count]))),
	};
}

function byLevelDown(counts: ReadonlyMap<number | null, number>): Map<number | null, number> {
	return new Map([...counts].sort(([a], [b]) => (b ?? -1) - (a ?? -1)));
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
	counts.set(key, (counts.get(key) ?? 0) + count);
}

function inOrder<Key>(counts: Map<Key, number>, order: readonly Key[]): Map<Key, number> {
	return new Map(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) as number]] : [])));
}
