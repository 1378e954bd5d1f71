import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { line } from '../../../platform/words.ts';
import { meetingNumber } from '../fields.ts';
import { limits } from '../limits.ts';
import { maySteerMeeting } from '../permissions.ts';
import { whyCancellingIsRefused } from '../planning.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { key } from '../refusals.ts';
import { tellOfMeeting } from '../steps/tell-of-meeting.ts';
import { meetingTables } from '../tables.ts';

/** Cancels a meeting with a reason. It stays in the lists, struck through, and everybody who signed up is told. */
export const cancelMeeting = act({
	name: 'meeting.cancel',
	summary: 'A meeting is cancelled; the reason stands on its page, and everybody who signed up is told.',
	input: v.object({
		number: meetingNumber,
		reason: line(limits.reason, { missing: key('reason-missing'), tooLong: key('too-long') }),
	}),
	load: (context, { number }) => lockSteered(context, number),
	may: maySteerMeeting,
	async run(context, { meeting }, { number, reason }) {
		const refusal = whyCancellingIsRefused(meeting, context.now);
		if (refusal) return refused(refusal);
		await meetingTables(context.db)
			.updateTable('public_meeting')
			.set((eb) => ({
				cancelled_at: context.now,
				cancelled_by: context.actor.personId,
				cancelled_because: reason,
				revision: eb('revision', '+', 1),
				changed_at: context.now,
			}))
			.where('id', '=', meeting.id)
			.execute();
		await tellOfMeeting(context, 'meeting-cancelled', meeting);
		return done({ number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
