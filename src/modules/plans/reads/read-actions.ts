import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { planLimits } from '../plan.ts';
import type { ActionState, PlanAction } from '../plan-action.ts';
import { type PlanActionTable, planTables } from '../tables.ts';

function actionOf(row: Selectable<PlanActionTable>): PlanAction {
	return {
		planId: row.plan,
		part: row.part,
		text: row.text,
		departmentId: row.department,
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
