import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockOrganisationById, type MemberRole, memberRoles, membersOf, writeMember } from '../../people/index.ts';
import { mayJoinIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { invitationBySecret, useInvitation } from '../steps/invitation-rows.ts';
import { aboutOrganisation } from '../steps/load-organisation.ts';
import { settleRequest } from '../steps/request-rows.ts';
import { secretField } from '../words.ts';

/** Somebody says yes to an invitation. The link is used up; who already is in with as much to say keeps it unused. */
export const acceptInvitation = act({
	name: 'invitation.accept',
	summary: 'A person says yes to an invitation into an organisation.',
	input: v.object({ secret: secretField }),
	async load(context, { secret }) {
		const invitation = await invitationBySecret(context, secret);
		const organisation = invitation && (await lockOrganisationById(context, invitation.organisationId));
		return organisation && { organisation, invitation };
	},
	may: (actor) => mayJoinIn(actor),
	async run(context, { organisation, invitation }) {
		const person = context.actor.personId ?? '';
		const members = await membersOf(context, organisation.id);
		const held = members.find((one) => one.person === person);
		if (held && rank(held.role) <= rank(invitation.role)) return refused(key('already-member'));
		if (!(await useInvitation(context, invitation.id))) return refused(key('invitation-gone'));
		await writeMember(context, organisation.id, person, invitation.role);
		await settleRequest(context, organisation.id, person);
		return done({ slug: organisation.slug });
	},
	about: aboutOrganisation,
});

/** The roles stand with the one that can do most first. */
function rank(role: MemberRole): number {
	return memberRoles.indexOf(role);
}
