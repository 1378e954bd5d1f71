import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { ownVisit } from '../reads/read-visit.ts';
import { key } from '../refusals.ts';
import { noteVisit } from '../steps/keep-visit.ts';

/** The employee says that the same person still stands there, after nothing was done for a while. */
export const reopenVisit = act({
	name: 'desk-visit.reopen',
	summary: 'Go on helping the same person after a pause.',
	repeatable: true,
	input: v.object({ visit: v.pipe(v.string(), v.check(isId)) }),
	load: (context, input) => ownVisit(context, input.visit),
	may: (actor) => mayHelpAtDesk(actor),
	async run(context, visit) {
		if (visit.endedAt !== null) return refused(key('visit-over'));
		await noteVisit(context, visit.id);
		return done();
	},
	about: (visit) => ({ kind: 'desk-visit', id: visit.id, channel: 'desk' }),
});
