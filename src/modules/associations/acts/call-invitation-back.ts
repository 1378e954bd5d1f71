import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayLetIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { invitationsOf, mostInvitations, revokeInvitation } from '../steps/invitation-rows.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { idField, which } from '../words.ts';

/** Calls an invitation back before it is used. */
export const callInvitationBack = act({
	name: 'invitation.revoke',
	summary: 'Those who run an organisation call an invitation back.',
	input: v.object({ ...which, invitation: idField }),
	load: loadOrganisation,
	may: mayLetIn,
	async run(context, { organisation }, { slug, invitation }) {
		const own = await invitationsOf(context, organisation.id, mostInvitations);
		if (!own.some(({ id }) => id === invitation) || !(await revokeInvitation(context, invitation)))
			return refused(key('invitation-gone'));
		return done({ slug });
	},
	about: aboutOrganisation,
});
