import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { OutcomeAction, OutcomeSource } from '../../consultations/index.ts';
import { wordsOfAction } from '../action-words.ts';
import { actionsPath, type Plan, planPath, writingPath } from '../plan.ts';
import type { PlanAction } from '../plan-action.ts';
import { paragraphsInPlan } from './paragraphs-in-plan.ts';
import { actionsOf, plansHeardIn } from './read-actions.ts';
import { plansById } from './read-plan.ts';

/** The plans that are heard in a consultation, and what is done about them, for its pages. */
export const consultationOutcome: OutcomeSource = {
	async plansHeard(context, consultationId) {
		const plans = await plansById(context, await plansHeardIn(context, consultationId));
		return [...plans.values()]
			.filter(({ published }) => published !== null)
			.map((plan) => ({ title: plan.title, path: planPath(plan), writingPath: writingPath(plan) }));
	},
	async actionsAfter(context, consultationId) {
		const ids = await plansHeardIn(context, consultationId);
		const [plans, actions] = await Promise.all([plansById(context, ids), actionsOf(context, ids)]);
		return actions.flatMap((action) => {
			const plan = plans.get(action.planId);
			return plan ? [told(context, plan, action)] : [];
		});
	},

	async paragraphsNow(context, consultationId) {
		const [id] = await plansHeardIn(context, consultationId);
		const plan = id ? (await plansById(context, [id])).get(id) : undefined;
		return plan?.published ? paragraphsInPlan(context, plan, plan.published, consultationId) : new Map();
	},
};

function told(context: Context, plan: Plan, action: PlanAction): OutcomeAction {
	const { text: state, isLate } = wordsOfAction(context.language, action, dateInCopenhagen(context.now));
	return {
		text: action.text,
		state,
		isLate,
		path: actionsPath(plan),
	};
}
