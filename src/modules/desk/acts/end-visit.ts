import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { ownVisit } from '../reads/read-visit.ts';
import { endVisit as endRow } from '../steps/keep-visit.ts';

/** The person goes; nothing more can be done for them from this desk. */
export const endVisit = act({
	name: 'desk-visit.end',
	summary: 'Stop helping the person who stood at the desk.',
	repeatable: true,
	input: v.object({ visit: v.pipe(v.string(), v.check(isId)) }),
	load: (context, input) => ownVisit(context, input.visit),
	may: (actor) => mayHelpAtDesk(actor),
	async run(context, visit) {
		await endRow(context, visit.id);
		return done();
	},
	about: (visit) => ({ kind: 'desk-visit', id: visit.id, channel: 'desk' }),
});
