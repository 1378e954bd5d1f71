export { meetingFacts } from './facts.ts';
export { meetingForms, meetingPath, meetingState, type PublicMeeting, wordsOf } from './meeting.ts';
export { meetingPhaseKinds } from './phase-kinds.ts';
export { type ListedMeeting, meetingsById } from './reads/list-meetings.ts';
export { allMeetingsPage, meetingPage, processMeetingsPage } from './reads/public-pages.ts';
export { meetingSource } from './reads/shown-meetings.ts';
export { forgetSignUps } from './steps/forget-sign-ups.ts';
export { meetingHandlers } from './steps/handle-facts.ts';
export { meetingTexts } from './texts.ts';
