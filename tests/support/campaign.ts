/** One thing that went wrong in a campaign, and how often; the first case is told in full. */
export interface Finding {
	readonly what: string;
	readonly times: number;
	readonly first: string;
}

/** Collects what went wrong, one line for each kind, and counts every case. */
export interface Campaign {
	cases: number;
	find(what: string, first: unknown): void;
	readonly findings: Finding[];
}

const longestStory = 600;

/** Begins a campaign. */
export function createCampaign(): Campaign {
	const found = new Map<string, Finding>();
	return {
		cases: 0,
		find(what, first) {
			const known = found.get(what);
			found.set(what, { what, times: (known?.times ?? 0) + 1, first: known?.first ?? story(first) });
		},
		get findings() {
			return [...found.values()];
		},
	};
}

function story(first: unknown): string {
	try {
		return JSON.stringify(first, (_, value) => (typeof value === 'string' ? value.slice(0, 120) : value)).slice(
			0,
			longestStory,
		);
	} catch {
		return String(first).slice(0, longestStory);
	}
}

/** Nothing a stranger sends may hold up the site for longer. */
export const mostMs = 1_000;

/**
 * Runs every case, some at a time, each worker with its own hands. A case that took too long is run again before it
 * counts as slow: on two busy cores a case may simply have waited.
 */
export async function runAll<Case, Hands>(
	cases: readonly Case[],
	workers: readonly Hands[],
	run: (one: Case, hands: Hands) => Promise<void>,
	tooSlow: (one: Case, ms: number) => void,
): Promise<void> {
	let next = 0;
	const slow: { one: Case; hands: Hands }[] = [];
	const timed = async (one: Case, hands: Hands) => {
		const begun = performance.now();
		await run(one, hands);
		return performance.now() - begun;
	};
	await Promise.all(
		workers.map(async (hands) => {
			while (next < cases.length) {
				const one = cases[next++] as Case;
				if ((await timed(one, hands)) > mostMs) slow.push({ one, hands });
			}
		}),
	);
	for (const { one, hands } of slow) {
		const ms = Math.min(await timed(one, hands), await timed(one, hands));
		if (ms > mostMs) tooSlow(one, Math.round(ms));
	}
}
