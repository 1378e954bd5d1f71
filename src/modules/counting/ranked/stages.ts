import { decimal } from './decimals.ts';
import { idOf } from './election.ts';
import type { Standing, Tie } from './tie.ts';

/** One stage of a count as it is told: what was done, to whom, and how everybody stood afterwards. Votes are decimal numbers in full. */
export interface Stage {
	readonly stage: number;
	readonly action: 'first' | 'surplus' | 'exclude';
	/** Whose surplus was transferred, or who was excluded. */
	readonly candidates: readonly string[];
	/** Under rules that transfer the papers of the excluded in batches: what each paper of this batch was worth. */
	readonly batchValue?: string;
	readonly quota: string;
	readonly votes: Readonly<Record<string, string>>;
	/** What each candidate gained or lost by it. */
	readonly transfers: Readonly<Record<string, string>>;
	readonly nonTransferable: string;
	/** In the order in which they were deemed elected. */
	readonly elected: readonly string[];
}

/** What came of a count by transferable vote. */
export interface TransferableOutcome {
	readonly elected: readonly string[];
	readonly stages: readonly Stage[];
	readonly ties: readonly Tie[];
	readonly quota: string;
	readonly valid: number;
	readonly invalid: number;
}

/** Writes the stages down while a count goes on, and keeps how everybody stood for the ties to come. */
export class StageBook {
	readonly stages: Stage[] = [];
	readonly standings: Standing[] = [];
	readonly ties: Tie[] = [];
	readonly elected: number[] = [];
	readonly #who: readonly number[];
	readonly #places: number;

	constructor(who: readonly number[], places: number) {
		this.#who = who;
		this.#places = places;
	}

	write(told: {
		readonly action: Stage['action'];
		readonly candidates?: readonly number[];
		readonly batchValue?: bigint;
		readonly quota: bigint;
		readonly votes: readonly bigint[];
		readonly nonTransferable: bigint;
		readonly elected: readonly number[];
	}): void {
		const before = this.standings.at(-1)?.votes;
		const shown = (parts: bigint) => decimal(parts, this.#places);
		const stage = this.stages.length + 1;
		const moved = before
			? this.#who.map((who) => [who, (told.votes[who] as bigint) - (before[who] as bigint)] as const)
			: [];
		this.stages.push({
			stage,
			action: told.action,
			candidates: (told.candidates ?? []).map(idOf),
			...(told.batchValue !== undefined && { batchValue: shown(told.batchValue) }),
			quota: shown(told.quota),
			votes: Object.fromEntries(this.#who.map((who) => [idOf(who), shown(told.votes[who] as bigint)])),
			transfers: Object.fromEntries(moved.filter(([, by]) => by !== 0n).map(([who, by]) => [idOf(who), shown(by)])),
			nonTransferable: shown(told.nonTransferable),
			elected: told.elected.map(idOf),
		});
		this.standings.push({ stage, votes: [...told.votes] });
		this.elected.push(...told.elected);
	}

	outcome(papers: { readonly total: bigint; readonly invalid: number }): TransferableOutcome {
		return {
			elected: this.elected.map(idOf),
			stages: this.stages,
			ties: this.ties,
			quota: this.stages.at(-1)?.quota ?? '',
			valid: Number(papers.total),
			invalid: papers.invalid,
		};
	}
}

/** The candidates by votes, most first; who are equal stay in the order of the file. */
export function byVotes(candidates: Iterable<number>, votes: readonly bigint[]): number[] {
	return [...candidates].sort((a, b) => Number((votes[b] as bigint) - (votes[a] as bigint)) || a - b);
}
