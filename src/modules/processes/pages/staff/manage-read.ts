import * as v from 'valibot';
import type { Actor } from '../../../../platform/actor.ts';
import { read } from '../../../../platform/read.ts';
import { countByProcess } from '../../../contributions/index.ts';
import { actsAsCaseOfficerSomewhere, countOrganisationsToSee } from '../../../people/index.ts';
import { maySeeFigures, mayStartProcess } from '../../permissions.ts';
import { waitingWork } from '../../waiting-work.ts';
import { countManaged, listManaged, type ManageView, manageViews } from './list-managed.ts';

/** Employees begin with their own processes, politicians with all of them. */
function firstView(actor: Actor, counts: Readonly<Record<ManageView, number>>): ManageView {
	return mayStartProcess(actor).kind === 'yes' && (counts.mine > 0 || counts.alle === 0) ? 'mine' : 'alle';
}

/** The processes with a line of figures each: own, drafts and all. */
export const manageRead = read({
	name: 'process.manage-page',
	path: '/styr',
	input: v.object({
		vis: v.fallback(v.optional(v.picklist(manageViews)), undefined),
		efter: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined),
	}),
	async load(context, { vis, efter }) {
		const counts = await countManaged(context);
		const view = vis ?? firstView(context.actor, counts);
		const { items, next } = await listManaged(context, view, efter);
		const totals = await countByProcess(
			context,
			items.map(({ id }) => id),
		);
		const organisations =
			mayStartProcess(context.actor).kind === 'yes' ? await countOrganisationsToSee(context) : undefined;
		const help = actsAsCaseOfficerSomewhere(context.actor) ? await waitingWork().help(context) : undefined;
		const mails = mayStartProcess(context.actor).kind === 'yes' ? await waitingWork().mails(context) : [];
		return { view, counts, organisations, help, mails, processes: items, totals, next, isFirst: !efter };
	},
	may: maySeeFigures,
});
