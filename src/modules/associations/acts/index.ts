import type { AnyAct } from '../../../platform/act.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { answerHelpRequest } from './answer-help-request.ts';
import { answerRequest } from './answer-request.ts';
import { askForHelp } from './ask-for-help.ts';
import { askToJoin } from './ask-to-join.ts';
import { callInvitationBack } from './call-invitation-back.ts';
import { changeRole } from './change-role.ts';
import { editOrganisation } from './edit-organisation.ts';
import { enterHelpRequest } from './enter-help-request.ts';
import { inviteMember } from './invite-member.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { promiseHelp } from './promise-help.ts';
import { refuseOrganisation } from './refuse-organisation.ts';
import { registerOrganisation } from './register-organisation.ts';
import { removeMember } from './remove-member.ts';
import { takeHelpRequest } from './take-help-request.ts';
import { verifyOrganisation } from './verify-organisation.ts';
import { writeAgain } from './write-again.ts';

/** Everything that changes about organisations, who is in them and the help that groups get. */
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
	askForHelp,
	enterHelpRequest,
	takeHelpRequest,
	answerHelpRequest,
	writeAgain,
	promiseHelp,
];
