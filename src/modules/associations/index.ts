export { answerRequest } from './acts/answer-request.ts';
export { askToJoin } from './acts/ask-to-join.ts';
export { leaveOrganisation } from './acts/leave-organisation.ts';
export { registerOrganisation } from './acts/register-organisation.ts';
export { verifyOrganisation } from './acts/verify-organisation.ts';
export { forgetInvitations } from './steps/invitation-rows.ts';
