import { holdsRole } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { mayAnswerIn, processesById } from '../../processes/index.ts';
import { mayTellAction } from '../permissions.ts';
import type { Plan } from '../plan.ts';
import type { PlanAction } from '../plan-action.ts';
import { planTables } from '../tables.ts';
import { actionOf } from './read-actions.ts';
import { plansById } from './read-plan.ts';

/** An action with the plan that it is of. */
export interface OwnAction {
	readonly action: PlanAction;
	readonly plan: Plan;
}

// So many processes with something left to do nobody has.
const mostProcesses = 1_000;

/**
 * The actions that are not done and that this actor may tell of, the nearest day first: those of the departments that they work in, and
 * those of the processes that they answer in.
 */
export async function ownActions(
	context: Context,
	{ dueUntil, limit }: { readonly dueUntil?: string | undefined; readonly limit: number },
): Promise<OwnAction[]> {
	const { actor } = context;
	const open = planTables(context.db)
		.selectFrom('plan_action')
		.innerJoin('plan', 'plan.id', 'plan_action.plan')
		.where('state', 'in', ['planned', 'begun'])
		.$if(dueUntil !== undefined, (query) => query.where('due_on', '<=', dueUntil as string));
	const homes = await open.select('plan.process').distinct().limit(mostProcesses).execute();
	if (homes.length === 0) return [];
	const processes = await processesById(
		context,
		homes.map(({ process }) => process),
	);
	const answered = [...processes.values()].filter((process) => mayAnswerIn(actor, process).kind === 'yes');
	const worksEverywhere = holdsRole(actor, ['administrator', 'case-officer', 'facilitator']);
	const departments = actor.roles.flatMap(({ scope, scopeId }) => (scope === 'department' && scopeId ? [scopeId] : []));
	const rows = await open
		.selectAll('plan_action')
		.$if(!worksEverywhere, (query) =>
			query.where(({ eb, or }) =>
				or([
					...(departments.length > 0 ? [eb('department', 'in', departments)] : []),
					...(answered.length > 0
						? [
								eb(
									'plan.process',
									'in',
									answered.map(({ id }) => id),
								),
							]
						: []),
				]),
			),
		)
		.orderBy('due_on')
		.orderBy('plan_action.plan')
		.orderBy('part')
		.limit(limit)
		.execute();
	const plans = await plansById(context, [...new Set(rows.map(({ plan }) => plan))]);
	return rows.map(actionOf).flatMap((action): OwnAction[] => {
		const plan = plans.get(action.planId);
		const process = plan && processes.get(plan.processId);
		// The rule has the last word; what was asked above is only where to look.
		return plan && process && mayTellAction(actor, { process, action }).kind === 'yes' ? [{ action, plan }] : [];
	});
}
