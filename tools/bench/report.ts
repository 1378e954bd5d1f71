/** One figure that a benchmark reaches or misses. */
export interface Goal {
	readonly name: string;
	readonly figure: number;
	readonly unit: string;
	readonly atMost?: number;
	readonly atLeast?: number;
}

/** Prints one line a goal, `met` or `missed`, name, figure, goal; answers whether all were met. */
export function reportGoals(goals: readonly Goal[]): boolean {
	console.log('');
	let allMet = true;
	for (const goal of goals) {
		const met =
			goal.figure <= (goal.atMost ?? Number.POSITIVE_INFINITY) &&
			goal.figure >= (goal.atLeast ?? Number.NEGATIVE_INFINITY);
		allMet &&= met;
		const wanted = goal.atMost !== undefined ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
		console.log(
			`${met ? 'met' : 'missed'}\t${goal.name}\t${rounded(goal.figure)} ${goal.unit}\t${wanted} ${goal.unit}`,
		);
	}
	return allMet;
}

/** The middle of the figures: one slow round on a shared machine says little. */
export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1
		? (sorted[middle] as number)
		: ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The figure below which the given share lies. */
export function percentile(figures: readonly number[], share: number): number {
	const sorted = [...figures].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** The processor time of some work in seconds: what else the machine does is not ours. */
export function processorSeconds(work: () => Promise<unknown>): Promise<number>;
export function processorSeconds(work: () => unknown): number;
export function processorSeconds(work: () => unknown): number | Promise<number> {
	const begin = process.cpuUsage();
	const seconds = () => {
		const { user, system } = process.cpuUsage(begin);
		return (user + system) / 1e6;
	};
	const done = work();
	return done instanceof Promise ? done.then(seconds) : seconds();
}

function rounded(figure: number): string {
	return figure >= 100 ? String(Math.round(figure)) : String(Math.round(figure * 100) / 100);
}
