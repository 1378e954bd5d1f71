import type { Kind } from './pool.ts';
import type { Composition } from './rules-of-pool.ts';
import type { Row } from './solver.ts';

/** Exchanges one member for another as long as the panel stays within the rules and is worth more; the best exchange first. */
export function improve(
	start: Composition,
	worth: readonly number[],
	rows: readonly Row[],
	kinds: readonly Kind[],
): number[] {
	const panel = [...start];
	const rowsOfKind = kinds.map((_, kind) =>
		rows.flatMap(({ entries }, row) =>
			entries.flatMap(([column, value]) => (column === kind ? [[row, value] as const] : [])),
		),
	);
	const sums = rows.map(({ entries }) =>
		entries.reduce((sum, [column, value]) => sum + value * (panel[column] as number), 0),
	);
	const shift = (kind: number, by: number) => {
		panel[kind] = (panel[kind] as number) + by;
		for (const [row, value] of rowsOfKind[kind] ?? []) sums[row] = (sums[row] as number) + by * value;
	};
	const within = (kind: number) =>
		(rowsOfKind[kind] ?? []).every(([row]) => {
			const { lower, upper } = rows[row] as Row;
			return (sums[row] as number) >= lower && (sums[row] as number) <= upper;
		});
	const byWorth = kinds.map((_, kind) => kind).sort((a, b) => (worth[b] as number) - (worth[a] as number));

	for (;;) {
		let best: { out: number; into: number; gain: number } | undefined;
		for (const out of byWorth.toReversed()) {
			if (panel[out] === 0) continue;
			for (const into of byWorth) {
				const gain = (worth[into] as number) - (worth[out] as number);
				if (gain <= (best?.gain ?? 1e-9)) break;
				if ((panel[into] as number) >= (kinds[into] as Kind).members.length) continue;
				shift(out, -1);
				shift(into, 1);
				if (within(out) && within(into)) best = { out, into, gain };
				shift(out, 1);
				shift(into, -1);
			}
		}
		if (!best) return panel;
		shift(best.out, -1);
		shift(best.into, 1);
	}
}
