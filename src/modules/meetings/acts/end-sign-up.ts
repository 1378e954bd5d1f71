import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { meetingNumber } from '../fields.ts';
import { mayRunMeeting } from '../permissions.ts';
import { signUpById } from '../reads/list-sign-ups.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { leaveMeeting } from '../steps/leave-meeting.ts';

/** Staff sign somebody off who calls to say that they cannot come. */
export const endSignUp = act({
	name: 'meeting.end-sign-up',
	summary: 'Staff sign somebody off a meeting who has called; the next one gets the place.',
	repeatable: true,
	input: v.object({ number: meetingNumber, signUp: v.pipe(v.string(), v.check(isId)) }),
	async load(context, { number, signUp }) {
		const facts = await lockSteered(context, number);
		const found = facts && (await signUpById(context, signUp));
		return found && found.meetingId === facts.meeting.id ? facts : undefined;
	},
	may: mayRunMeeting,
	async run(context, { meeting }, { number, signUp }) {
		await leaveMeeting(context, meeting, signUp);
		return done({ number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
