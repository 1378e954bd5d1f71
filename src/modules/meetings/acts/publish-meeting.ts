import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { relate } from '../../relations/index.ts';
import { meetingNumber } from '../fields.ts';
import { maySteerMeeting } from '../permissions.ts';
import { whyPublishingIsRefused } from '../planning.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { tellOfMeeting } from '../steps/tell-of-meeting.ts';
import { meetingTables } from '../tables.ts';

/** Shows a meeting to everybody, with who leads it, their interest in it, and how quiet voices are heard. */
export const publishMeeting = act({
	name: 'meeting.publish',
	summary: 'A meeting is shown to everybody and takes sign-ups.',
	repeatable: true,
	input: v.object({ number: meetingNumber }),
	load: (context, { number }) => lockSteered(context, number),
	may: maySteerMeeting,
	async run(context, { meeting, process }, { number }) {
		const missing = whyPublishingIsRefused(meeting, process);
		if (missing.length > 0)
			return { kind: 'refused', problems: missing.map(({ refusal, field }) => ({ key: refusal, field })) };
		await meetingTables(context.db)
			.updateTable('public_meeting')
			.set({ published_at: context.now, changed_at: context.now })
			.where('id', '=', meeting.id)
			.where('published_at', 'is', null)
			.execute();
		if (meeting.publishedAt === null) await tellOfMeeting(context, 'meeting-published', meeting);
		await relate(context, { kind: 'process', id: process.id }, 'led-to', { kind: 'meeting', id: meeting.id });
		return done({ number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
