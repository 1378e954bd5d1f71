import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { secretInPath } from '../fields.ts';
import { meetingsById } from '../reads/list-meetings.ts';
import { signUpBySecret } from '../reads/list-sign-ups.ts';
import { lockMeeting } from '../reads/read-meeting.ts';
import { leaveMeeting } from '../steps/leave-meeting.ts';

/** Somebody signs off by the link that they were given; the next on the waiting list moves up and is told. */
export const signOff = act({
	name: 'meeting.sign-off',
	summary: 'Somebody who signed up does not come after all; the next one gets the place.',
	repeatable: true,
	input: v.object({ secret: secretInPath }),
	async load(context, { secret }) {
		const found = await signUpBySecret(context, secret);
		const [meeting] = found ? await meetingsById(context, [found.meetingId]) : [];
		const facts = meeting && (await lockMeeting(context, meeting.number));
		return found && facts && { ...facts, signUp: found };
	},
	may: () => yes,
	async run(context, { meeting, signUp }) {
		await leaveMeeting(context, meeting, signUp.id);
		return done({ number: meeting.number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
