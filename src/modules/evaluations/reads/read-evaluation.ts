import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { processById } from '../../processes/index.ts';
import type { Evaluation } from '../evaluation.ts';
import { limits } from '../limits.ts';
import { type EvaluationWithProcess, isEvaluationThereFor, maySeeEvaluation } from '../permissions.ts';
import { type EvaluationTable, evaluationTables } from '../tables.ts';

/** A row as the rest of the module knows it. */
export function evaluationOf(row: Selectable<EvaluationTable>): Evaluation {
	return {
		id: row.id,
		slug: row.slug,
		processId: row.process,
		title: row.title,
		intention: row.intention,
		startsOn: row.starts_on,
		endsOn: row.ends_on,
		againOn: row.again_on,
		nextStep: row.next_step,
		nextStepOre: row.next_step_ore === null ? null : Number(row.next_step_ore),
		nextStepPayer: row.next_step_payer,
		contact: row.contact,
		deleteOn: row.delete_on,
		begunAt: row.begun_at,
		forgottenAt: row.forgotten_at,
	};
}

const selected = (context: Context) => evaluationTables(context.db).selectFrom('evaluation').selectAll();

/** Several evaluations by id. */
export async function evaluationsById(context: Context, ids: readonly string[]): Promise<Map<string, Evaluation>> {
	if (ids.length === 0) return new Map();
	const rows = await selected(context).where('id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, evaluationOf(row)]));
}

async function withProcess(
	context: Context,
	row: Selectable<EvaluationTable> | undefined,
): Promise<EvaluationWithProcess | undefined> {
	const process = row && (await processById(context, row.process));
	return process && { evaluation: evaluationOf(row), process };
}

/** An evaluation for the pages that everybody reads; a draft is not there for others. */
export async function seenEvaluation(context: Context, slug: string): Promise<EvaluationWithProcess | undefined> {
	const facts = await withProcess(context, await selected(context).where('slug', '=', slug).executeTakeFirst());
	return facts && maySeeEvaluation(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** An evaluation for the pages of those who work with it. */
export async function steeredEvaluation(context: Context, slug: string): Promise<EvaluationWithProcess | undefined> {
	const row = await selected(context).where('slug', '=', slug).executeTakeFirst();
	const facts = await withProcess({ ...context, language: 'da' }, row);
	return facts && isEvaluationThereFor(context.actor, facts) ? facts : undefined;
}

/** An evaluation of an act of those who work with it, locked: who edits, begins and measures it come one after the other. */
export async function lockEvaluation(context: Context, slug: string): Promise<EvaluationWithProcess | undefined> {
	const row = await selected(context).where('slug', '=', slug).forUpdate().executeTakeFirst();
	const facts = await withProcess({ ...context, language: 'da' }, row);
	return facts && isEvaluationThereFor(context.actor, facts) ? facts : undefined;
}

/** The evaluation that a story is told in, held so that it is not forgotten meanwhile. Those who tell do not wait for each other. */
export async function holdEvaluation(context: Context, slug: string): Promise<EvaluationWithProcess | undefined> {
	const row = await selected(context).where('slug', '=', slug).forShare().executeTakeFirst();
	const facts = await withProcess(context, row);
	return facts && maySeeEvaluation(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** What shall come of it, in the order in which it was written. */
export async function criteriaOf(context: Context, evaluation: string): Promise<string[]> {
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_criterion')
		.select('text')
		.where('evaluation', '=', evaluation)
		.orderBy('criterion')
		.limit(limits.criteria)
		.execute();
	return rows.map(({ text }) => text);
}

/** All evaluations of a process, drafts too, the latest first; there are never more than a process may have. */
export async function evaluationsOf(context: Context, processId: string): Promise<Evaluation[]> {
	const rows = await selected(context)
		.where('process', '=', processId)
		.orderBy('starts_on', 'desc')
		.orderBy('id', 'desc')
		.limit(limits.evaluations)
		.execute();
	return rows.map(evaluationOf);
}

/** Projects that have begun, of all processes, the latest first. */
export async function listBegun(
	context: Context,
	{ after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<Evaluation>> {
	const cursor = readCursor(after);
	let query = selected(context).where('begun_at', 'is not', null);
	if (cursor) query = query.where(sql<boolean>`(starts_on, id) < (${cursor.value}::date, ${cursor.id}::uuid)`);
	const rows = await query
		.orderBy('starts_on', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(evaluationOf), limit, ({ startsOn, id }) => ({ value: startsOn, id }));
}
