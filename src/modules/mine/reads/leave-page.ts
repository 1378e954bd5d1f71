import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { countPublicOf } from '../../contributions/index.ts';
import { mayTakeOwnData } from '../permissions.ts';
import { whatHolds } from '../steps/what-holds.ts';

/** What goes and what stays when somebody deletes their account, and the form that does it. */
export const leaveRead = read({
	name: 'account.delete-page',
	path: '/mit/slet',
	input: v.object({}),
	async load(context) {
		const { personId } = context.actor;
		if (!personId || context.actor.helper) return { holds: { municipality: false, organisations: [] }, written: 0 };
		const [holds, written] = await Promise.all([
			whatHolds(context, personId, { lock: false }),
			countPublicOf(context, personId),
		]);
		return { holds, written };
	},
	may: mayTakeOwnData,
});

/** Where somebody lands who has just deleted their account; it says nothing of anybody. */
export const leftRead = read({
	name: 'account.deleted-page',
	path: '/slettet',
	input: v.object({}),
	load: async () => ({}),
	may: () => yes,
});
