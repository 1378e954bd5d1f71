import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Plan, PlanPart } from '../plan.ts';
import type { ActionState, PlanAction } from '../plan-action.ts';
import { withoutMarks } from '../sources.ts';
import { planTables } from '../tables.ts';

/**
 * Each measure of what was decided becomes an action. One that a later decision words anew stays as far as it is, but for what was
 * decided: its words, whose it is and by when. What a later decision leaves out stays to be told of.
 */
export async function writeActions(
	context: Context,
	plan: Pick<Plan, 'id'>,
	parts: readonly PlanPart[],
): Promise<void> {
	const rows = parts.flatMap(({ number, kind, text, departmentId, dueOn }, position) =>
		kind === 'measure' && departmentId !== null && dueOn !== null
			? [
					{
						plan: plan.id,
						part: number,
						position,
						text: withoutMarks(text),
						department: departmentId,
						decided_due_on: dueOn,
						due_on: dueOn,
						changed_at: context.now,
						changed_by: context.actor.personId ?? null,
					},
				]
			: [],
	);
	if (rows.length === 0) return;
	await planTables(context.db)
		.insertInto('plan_action')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['plan', 'part']).doUpdateSet((of) => ({
				position: of.ref('excluded.position'),
				text: of.ref('excluded.text'),
				department: of.ref('excluded.department'),
				// What staff have said since stands until another day is decided.
				due_on: sql<string>`case when plan_action.decided_due_on = excluded.decided_due_on
					then plan_action.due_on else excluded.due_on end`,
				decided_due_on: of.ref('excluded.decided_due_on'),
				version: sql<number>`plan_action.version + 1`,
			})),
		)
		.execute();
}

/** Writes how far a locked action is, beside what was said of it before. */
export async function tellAction(
	context: Context,
	action: PlanAction,
	wish: { readonly state: ActionState; readonly note: string; readonly dueOn: string },
): Promise<void> {
	const db = planTables(context.db);
	const said = { state: wish.state, note: wish.note, due_on: wish.dueOn, version: action.version + 1 };
	const by = context.actor.personId ?? null;
	await db
		.updateTable('plan_action')
		.set({ ...said, changed_at: context.now, changed_by: by })
		.where('plan', '=', action.planId)
		.where('part', '=', action.part)
		.execute();
	await db
		.insertInto('plan_action_telling')
		.values({ plan: action.planId, part: action.part, ...said, told_at: context.now, told_by: by })
		.execute();
}
