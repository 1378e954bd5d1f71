import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { meetingNumber } from '../fields.ts';
import { maySteerMeeting } from '../permissions.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { key } from '../refusals.ts';
import { meetingTables } from '../tables.ts';

/** Throws away a meeting that nobody has been shown; one that was public is cancelled instead, with a reason. */
export const removeMeeting = act({
	name: 'meeting.remove',
	summary: 'A meeting that was never shown to anybody is thrown away.',
	input: v.object({ number: meetingNumber }),
	load: (context, { number }) => lockSteered(context, number),
	may: maySteerMeeting,
	async run(context, { meeting, process }) {
		if (meeting.publishedAt !== null) return refused(key('remove-published'));
		await meetingTables(context.db).deleteFrom('public_meeting').where('id', '=', meeting.id).execute();
		return done({ slug: process.slug });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
