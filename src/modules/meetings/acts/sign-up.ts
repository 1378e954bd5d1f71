import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { meetingNumber, signUpFields } from '../fields.ts';
import { maySeeMeeting } from '../permissions.ts';
import { lockMeeting } from '../reads/read-meeting.ts';
import { key } from '../refusals.ts';
import { takeSignUp } from '../steps/take-sign-up.ts';

/** Somebody signs up for a meeting, alone or with others, and says what they need to take part. */
export const signUp = act({
	name: 'meeting.sign-up',
	summary: 'Somebody signs up for a meeting, with a place or on the waiting list.',
	// What somebody needs tells of their health.
	sensitive: true,
	input: v.object({ number: meetingNumber, ...signUpFields }),
	async load(context, { number }) {
		const facts = await lockMeeting(context, number);
		return facts && maySeeMeeting(context.actor, facts).kind === 'yes' ? facts : undefined;
	},
	may: () => yes,
	async run(context, { meeting }, { number: _, ...words }) {
		if (!words.email && !words.phone) return refused(key('contact-missing'), 'email');
		const { actor } = context;
		const personId = actor.kind === 'person' ? actor.personId : undefined;
		const taken = await takeSignUp(context, meeting, words, { staff: false, personId });
		return 'problems' in taken ? taken : done(taken);
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
