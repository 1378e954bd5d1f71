import highsPackage from 'highs';
import type { Solver } from '../../modules/counting/index.ts';

// The package's types describe its CommonJS face; what an import gets is the loader itself.
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** HiGHS, compiled to WebAssembly, as the solver of the rules for drawing panels. One at a time: its memory is not shared. */
export async function loadSolver(): Promise<Solver> {
	const highs = await loadHighs();
	const { variableType, modelStatus } = highs.constants;
	return {
		open(columns, rows) {
			const entries = rows.flatMap(({ entries }) => [...entries].sort(([a], [b]) => a - b));
			const starts = [0];
			for (const { entries } of rows) starts.push((starts.at(-1) as number) + entries.length);
			const whole = columns.some((column) => column.whole);
			const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
			const model = highs.createModel({
				numCols: columns.length,
				numRows: rows.length,
				sense: highs.constants.objectiveSense.maximize,
				colCost: columns.map(({ cost }) => cost),
				colLower: columns.map(({ lower }) => bound(lower)),
				colUpper: columns.map(({ upper }) => bound(upper)),
				rowLower: rows.map(({ lower }) => bound(lower)),
				rowUpper: rows.map(({ upper }) => bound(upper)),
				matrix: {
					format: 'csr',
					numRows: rows.length,
					numCols: columns.length,
					starts,
					indices: entries.map(([column]) => column),
					values: entries.map(([, value]) => value),
				},
				...(whole && {
					integrality: columns.map((column) => (column.whole ? variableType.integer : variableType.continuous)),
				}),
			});
			model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9 });
			// Columns are added to what was solved: that stays feasible, so the primal simplex goes on from there.
			if (!whole)
				model.options.set({
					primal_feasibility_tolerance: 1e-9,
					dual_feasibility_tolerance: 1e-9,
					simplex_strategy: 4,
				});
			let size = columns.length;
			return {
				setCosts(costs) {
					for (const [column, cost] of costs.entries()) model.changeColCost(column, cost);
				},
				setRow: (row, lower, upper) => void model.changeRowBounds(row, bound(lower), bound(upper)),
				setEntry: (row, column, value) => void model.changeCoefficient(row, column, value),
				addColumn({ cost, lower, upper }, entries) {
					size++;
					model.addCol(cost, bound(lower), bound(upper), {
						indices: entries.map(([row]) => row),
						values: entries.map(([, value]) => value),
					});
				},
				solve() {
					model.run();
					const status = model.getModelStatus();
					if (status === modelStatus.infeasible) return undefined;
					if (status !== modelStatus.optimal) throw new Error(`The solver ended with status ${status}.`);
					const { colValue, rowDual } = model.getSolution();
					return {
						objective: model.getObjectiveValue(),
						values: [...colValue].slice(0, size),
						prices: [...rowDual],
					};
				},
				close: () => model.dispose(),
			};
		},
	};
}
