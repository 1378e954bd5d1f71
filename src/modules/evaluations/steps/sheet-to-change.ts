import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { type InvestmentSheet, isTooLarge } from '../investment.ts';
import { limits } from '../limits.ts';
import type { EvaluationWithProcess } from '../permissions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { caseOf } from '../reads/read-measurements.ts';
import { sheetOf, type WrittenSheet } from '../reads/read-sheet.ts';
import { key } from '../refusals.ts';

/** What an act on a sheet starts from. */
export interface SheetToChange extends EvaluationWithProcess {
	readonly sheet: WrittenSheet | undefined;
	readonly isSent: boolean;
}

/** The sheet of a project that is locked: who writes its lines come one after the other. */
export async function sheetToChange(context: Context, slug: string): Promise<SheetToChange | undefined> {
	const facts = await lockEvaluation(context, slug);
	if (!facts) return undefined;
	const { id } = facts.evaluation;
	const [sheet, councilCase] = [await sheetOf(context, id), await caseOf(context, id)];
	return { ...facts, sheet, isSent: councilCase !== undefined && councilCase.sentAt !== null };
}

/** Why a line cannot be added: the council has the sheet, there is none, it is full, or it would reckon in more money than there is. */
export function whyLineIsRefused(
	{ sheet, isSent }: Pick<SheetToChange, 'sheet' | 'isSent'>,
	withLine: (sheet: InvestmentSheet) => InvestmentSheet,
): Refused | undefined {
	if (isSent) return refused(key('already-sent'));
	if (!sheet) return refused(key('sheet-missing'));
	if (sheet.costs.length + sheet.effects.length >= limits.sheetLines) return refused(key('too-many-lines'));
	return isTooLarge(withLine(sheet)) ? refused(key('sheet-too-large')) : undefined;
}
