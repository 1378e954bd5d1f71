import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { planLimits } from '../plan.ts';
import type { ActionState, ActionTelling, PlanAction } from '../plan-action.ts';
import { type PlanActionTable, planTables } from '../tables.ts';

/** An action as its row tells it. */
export function actionOf(row: Selectable<PlanActionTable>): PlanAction {
	return {
		planId: row.plan,
		part: row.part,
		text: row.text,
		departmentId: row.department,
		decidedDueOn: row.decided_due_on,
		dueOn: row.due_on,
		state: row.state as ActionState,
		note: row.note,
		version: row.version,
		changedAt: row.changed_at,
	};
}

/** The actions of some plans, in the order of what was decided. */
export async function actionsOf(context: Context, planIds: readonly string[]): Promise<PlanAction[]> {
	if (planIds.length === 0) return [];
	const rows = await planTables(context.db)
		.selectFrom('plan_action')
		.selectAll()
		.where('plan', 'in', planIds)
		.orderBy('plan')
		.orderBy('position')
		.orderBy('part')
		.limit(planLimits.parts * planLimits.plans)
		.execute();
	return rows.map(actionOf);
}

/** The plans that were heard in a consultation. */
export async function plansHeardIn(context: Context, consultationId: string): Promise<string[]> {
	const rows = await planTables(context.db)
		.selectFrom('plan_version')
		.select('plan')
		.distinct()
		.where('consultation', '=', consultationId)
		.limit(planLimits.plans)
		.execute();
	return rows.map(({ plan }) => plan);
}

// Whoever tells of a hundred measures more often than this has other places to write.
const mostTellings = 500;

/** What was said of the actions of a plan, the newest first, by part. */
export async function tellingsOf(context: Context, planId: string): Promise<Map<number, ActionTelling[]>> {
	const rows = await planTables(context.db)
		.selectFrom('plan_action_telling')
		.select(['plan', 'part', 'state', 'note', 'due_on', 'told_at'])
		.where('plan', '=', planId)
		.orderBy('told_at', 'desc')
		.orderBy('version', 'desc')
		.limit(mostTellings)
		.execute();
	const tellings = rows.map(
		({ plan, part, state, note, due_on, told_at }): ActionTelling => ({
			planId: plan,
			part,
			state: state as ActionState,
			note,
			dueOn: due_on,
			toldAt: told_at,
		}),
	);
	return Map.groupBy(tellings, ({ part }) => part);
}
