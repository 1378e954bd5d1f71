import type { AnyAct } from '../../../platform/act.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { answerRequest } from './answer-request.ts';
import { askToJoin } from './ask-to-join.ts';
import { callInvitationBack } from './call-invitation-back.ts';
import { changeRole } from './change-role.ts';
import { editOrganisation } from './edit-organisation.ts';
import { inviteMember } from './invite-member.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { refuseOrganisation } from './refuse-organisation.ts';
import { registerOrganisation } from './register-organisation.ts';
import { removeMember } from './remove-member.ts';
import { verifyOrganisation } from './verify-organisation.ts';

/** Everything that changes about organisations and who is in them. */
export const associationsActs: readonly AnyAct[] = [
	registerOrganisation,
	editOrganisation,
	verifyOrganisation,
	refuseOrganisation,
	inviteMember,
	callInvitationBack,
	acceptInvitation,
	askToJoin,
	answerRequest,
	changeRole,
	removeMember,
	leaveOrganisation,
];
