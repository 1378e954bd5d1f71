import type { Context } from '../../../platform/context.ts';
import type { InvestmentSheet, SheetCost, SheetEffect } from '../investment.ts';
import { limits } from '../limits.ts';
import { evaluationTables } from '../tables.ts';

/** A cost as it stands on the sheet. */
export interface NamedCost extends SheetCost {
	readonly id: string;
	readonly name: string;
}

/** An expected change as it stands on the sheet, with where its unit cost is from. */
export interface NamedEffect extends SheetEffect {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly source: string;
	readonly priceYear: number;
}

/** A sheet with the words of its lines. */
export interface WrittenSheet extends InvestmentSheet {
	readonly costs: readonly NamedCost[];
	readonly effects: readonly NamedEffect[];
}

/** The sheet of a project, in the order in which its lines were written. */
export async function sheetOf(context: Context, evaluation: string): Promise<WrittenSheet | undefined> {
	const db = evaluationTables(context.db);
	const [row, costs, effects] = await Promise.all([
		db.selectFrom('investment_sheet').selectAll().where('evaluation', '=', evaluation).executeTakeFirst(),
		db
			.selectFrom('sheet_cost')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('id')
			.limit(limits.sheetLines)
			.execute(),
		db
			.selectFrom('sheet_effect')
			.selectAll()
			.where('evaluation', '=', evaluation)
			.orderBy('id')
			.limit(limits.sheetLines)
			.execute(),
	]);
	if (!row) return undefined;
	return {
		persons: row.persons,
		discountRate: row.discount_rate,
		costs: costs.map(({ id, name, payer, basis, ore, from_year, years }) => ({
			...{ id, name, payer, basis, years },
			ore: Number(ore),
			fromYear: from_year,
		})),
		effects: effects.map(({ id, name, unit, payer, source, low, middle, high, years, ...row }) => ({
			...{ id, name, unit, payer, source, years },
			unitOre: Number(row.unit_ore),
			priceYear: row.price_year,
			change: { low, middle, high },
			fromYear: row.from_year,
		})),
	};
}

/** Whether a sheet says enough to be shown: something that it costs, and something that it changes. */
export function isWhole(sheet: WrittenSheet | undefined): sheet is WrittenSheet {
	return sheet !== undefined && sheet.costs.length > 0 && sheet.effects.length > 0;
}

/** Whether a project has a sheet that is shown. */
export async function hasWholeSheet(context: Context, evaluation: string): Promise<boolean> {
	const row = await evaluationTables(context.db)
		.selectFrom('investment_sheet')
		.select('evaluation')
		.where('evaluation', '=', evaluation)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('sheet_cost').select('id').whereRef('sheet_cost.evaluation', '=', 'investment_sheet.evaluation'),
			),
		)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('sheet_effect').select('id').whereRef('sheet_effect.evaluation', '=', 'investment_sheet.evaluation'),
			),
		)
		.executeTakeFirst();
	return row !== undefined;
}
