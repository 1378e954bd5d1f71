import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { emailField, mostMembers } from '../../people/index.ts';
import { mayLetIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { invitationsOf, mostInvitations, writeInvitation } from '../steps/invitation-rows.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { mailInvitation } from '../steps/tell.ts';
import { roleField, which } from '../words.ts';

/** Those who run an organisation invite somebody by mail; of one without contact, staff invite who shall run it. */
export const inviteMember = act({
	name: 'membership.invite',
	summary: 'Somebody is invited into an organisation by e-mail.',
	input: v.object({ ...which, email: emailField, role: roleField }),
	load: loadOrganisation,
	may: mayLetIn,
	async run(context, { organisation, members }, { slug, email, role }) {
		if (members.length >= mostMembers) return refused(key('too-many-members'), 'email');
		const sent = await invitationsOf(context, organisation.id, mostInvitations);
		if (sent.some((one) => one.email === email)) return refused(key('already-invited'), 'email');
		if (sent.length >= mostInvitations) return refused(key('too-many-invitations'), 'email');
		const { id, secret } = await writeInvitation(context, { organisationId: organisation.id, email, role });
		await mailInvitation(context, organisation, { id, secret, email, role });
		return done({ slug });
	},
	about: aboutOrganisation,
});
