import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { meetingNumber, signUpFields } from '../fields.ts';
import { mayRunMeeting } from '../permissions.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { takeSignUp } from '../steps/take-sign-up.ts';

/** Staff sign somebody up who calls or comes by; a name is enough. */
export const enterSignUp = act({
	name: 'meeting.enter-sign-up',
	summary: 'Staff sign somebody up for a meeting who has called or come by.',
	sensitive: true,
	input: v.object({ number: meetingNumber, ...signUpFields }),
	load: (context, { number }) => lockSteered(context, number),
	may: mayRunMeeting,
	async run(context, { meeting }, { number, ...words }) {
		const taken = await takeSignUp(context, meeting, words, { staff: true, personId: context.actor.personId });
		return 'problems' in taken ? taken : done({ ...taken, number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
