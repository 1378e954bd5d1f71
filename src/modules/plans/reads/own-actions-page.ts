import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { maySteerAnything } from '../../processes/index.ts';
import { ownActions } from './own-actions.ts';
import { departmentsIn } from './shown-plan.ts';

// Whoever has more than this to do sees what is nearest.
const mostShown = 100;

/** The actions of all plans that one is to do, or to tell of, the nearest day first. */
export const ownActionsPage = read({
	name: 'plan-action.own-list',
	path: '/styr/handlinger',
	input: v.object({}),
	async load(context) {
		const own = maySteerAnything(context.actor).kind === 'yes' ? await ownActions(context, { limit: mostShown }) : [];
		return {
			own,
			departments: await departmentsIn(
				context,
				own.map(({ action }) => action),
			),
		};
	},
	may: maySteerAnything,
});
