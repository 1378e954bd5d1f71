import type { AnyAct } from '../../../platform/act.ts';
import { addMeeting } from './add-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { editMeeting } from './edit-meeting.ts';
import { endSignUp } from './end-sign-up.ts';
import { enterNotes } from './enter-notes.ts';
import { enterSignUp } from './enter-sign-up.ts';
import { markAttendance } from './mark-attendance.ts';
import { publishMeeting } from './publish-meeting.ts';
import { removeMeeting } from './remove-meeting.ts';
import { signOff } from './sign-off.ts';
import { signUp } from './sign-up.ts';

/** Every act of this module. */
export const meetingsActs: AnyAct[] = [
	addMeeting,
	editMeeting,
	publishMeeting,
	cancelMeeting,
	removeMeeting,
	signUp,
	signOff,
	enterSignUp,
	endSignUp,
	markAttendance,
	enterNotes,
];
