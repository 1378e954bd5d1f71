import { nextOf, type Paper } from './papers.ts';

/** What every candidate has in hand under ERS97: all papers, the batch that came last, and what they are worth. */
export class Hands {
	readonly votes: bigint[];
	readonly #papers: Set<Paper>[];
	readonly #lastBatch: Paper[][];

	constructor(candidates: number) {
		this.votes = Array.from({ length: candidates }, () => 0n);
		this.#papers = Array.from({ length: candidates }, () => new Set<Paper>());
		this.#lastBatch = Array.from({ length: candidates }, () => []);
	}

	/** Deals a batch to the next available preferences; papers without one are set aside. */
	deal(batch: readonly Paper[], running: ReadonlySet<number>): void {
		const received = new Map<number, Paper[]>();
		for (const paper of batch) {
			const next = nextOf(paper, running);
			if (next === undefined) continue;
			this.#papers[next]?.add(paper);
			this.votes[next] = (this.votes[next] as bigint) + paper.count * paper.value;
			const mine = received.get(next);
			if (mine) mine.push(paper);
			else received.set(next, [paper]);
		}
		for (const [candidate, papers] of received) this.#lastBatch[candidate] = papers;
	}

	/** Rules 5.3.2–5.3.9: the last batch alone is looked at; its papers get the surplus between them, never more than they were worth. */
	dealSurplus(candidate: number, quota: bigint, running: ReadonlySet<number>): void {
		const surplus = (this.votes[candidate] as bigint) - quota;
		const transferable = (this.#lastBatch[candidate] ?? []).filter((paper) => nextOf(paper, running) !== undefined);
		const count = transferable.reduce((sum, paper) => sum + paper.count, 0n);
		const worth = transferable.reduce((sum, paper) => sum + paper.count * paper.value, 0n);
		if (worth > surplus) for (const paper of transferable) paper.value = surplus / count;
		this.votes[candidate] = quota;
		this.#papers[candidate]?.clear();
		this.deal(transferable, running);
	}

	/** Rule 5.4.1: the papers of the excluded in batches of equal value, the highest first. */
	batchesOf(candidates: readonly number[]): { readonly value: bigint; readonly papers: readonly Paper[] }[] {
		const batches = new Map<bigint, Paper[]>();
		for (const candidate of candidates)
			for (const paper of this.#papers[candidate] ?? [])
				batches.set(paper.value, [...(batches.get(paper.value) ?? []), paper]);
		return [...batches].map(([value, papers]) => ({ value, papers })).sort((a, b) => Number(b.value - a.value));
	}

	/** Takes a batch out of the hands of the excluded. */
	take(batch: readonly Paper[], from: readonly number[]): void {
		for (const candidate of from)
			for (const paper of batch)
				if (this.#papers[candidate]?.delete(paper))
					this.votes[candidate] = (this.votes[candidate] as bigint) - paper.count * paper.value;
	}
}
