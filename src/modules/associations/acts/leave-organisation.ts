import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { endMembership, writeMember } from '../../people/index.ts';
import { whyLeavingIsRefused } from '../leaving.ts';
import { mayLeave } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { idField, which } from '../words.ts';

/** A member leaves. The last who runs it names who runs it next, or leaves it without contact, and staff are told. */
export const leaveOrganisation = act({
	name: 'membership.leave',
	summary: 'A member leaves an organisation; the last to run it names another, or leaves it without contact.',
	input: v.object({ ...which, successor: v.optional(idField), withoutContact: v.optional(v.boolean(), false) }),
	load: loadOrganisation,
	may: mayLeave,
	async run(context, { organisation, members }, { slug, successor, withoutContact }) {
		const person = context.actor.personId ?? '';
		const refusal = whyLeavingIsRefused(members, { person, successor, withoutContact });
		if (refusal) return refused(key(refusal), refusal === 'not-a-member' ? undefined : 'next');
		if (successor) await writeMember(context, organisation.id, successor, 'administrator');
		await endMembership(context, organisation.id, person);
		return done({ slug });
	},
	about: aboutOrganisation,
});
