import type { Kind } from './pool.ts';
import type { Composition } from './rules-of-pool.ts';
import type { Row } from './solver.ts';

/** Exchanges one member for another as long as the panel stays within the rules and is worth more; the best exchange first. */
export type Improve = (start: Composition, worth: readonly number[]) => number[];

/** Makes ready to improve many panels under the same rules: it is done so often that what each kind has to do with each row is laid out once. */
export function improver(rows: readonly Row[], kinds: readonly Kind[]): Improve {
	const width = rows.length;
	const values = new Float64Array(kinds.length * width);
	const rowsOf: number[][] = kinds.map(() => []);
	for (const [row, { entries }] of rows.entries())
		for (const [kind, value] of entries) {
			values[kind * width + row] = value;
			rowsOf[kind]?.push(row);
		}
	const lower = Float64Array.from(rows, (row) => row.lower);
	const upper = Float64Array.from(rows, (row) => row.upper);
	const most = Int32Array.from(kinds, ({ members }) => members.length);
	const sums = new Float64Array(width);

	function fits(out: number, into: number, touched: readonly number[]): boolean {
		for (let at = 0; at < touched.length; at++) {
			const row = touched[at] as number;
			const sum =
				(sums[row] as number) - (values[out * width + row] as number) + (values[into * width + row] as number);
			if (sum < (lower[row] as number) || sum > (upper[row] as number)) return false;
		}
		return true;
	}

	return (start, worth) => {
		const panel = [...start];
		sums.fill(0);
		const count = (kind: number, by: number) => {
			for (const row of rowsOf[kind] as number[])
				sums[row] = (sums[row] as number) + by * (values[kind * width + row] as number);
		};
		for (const [kind, members] of panel.entries()) if (members > 0) count(kind, members);
		const byWorth = kinds.map((_, kind) => kind).sort((a, b) => (worth[b] as number) - (worth[a] as number));
		const fromWorst = byWorth.toReversed();
		for (;;) {
			let [best, bestOut, bestInto] = [1e-9, -1, -1];
			for (const out of fromWorst) {
				if (panel[out] === 0) continue;
				for (const into of byWorth) {
					const gain = (worth[into] as number) - (worth[out] as number);
					if (gain <= best) break;
					if ((panel[into] as number) >= (most[into] as number)) continue;
					if (fits(out, into, rowsOf[out] as number[]) && fits(out, into, rowsOf[into] as number[]))
						[best, bestOut, bestInto] = [gain, out, into];
				}
			}
			if (bestOut < 0) return panel;
			panel[bestOut] = (panel[bestOut] as number) - 1;
			panel[bestInto] = (panel[bestInto] as number) + 1;
			count(bestOut, -1);
			count(bestInto, 1);
		}
	};
}
