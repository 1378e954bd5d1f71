import type { Context } from '../../../platform/context.ts';
import { meetingsById } from '../reads/list-meetings.ts';
import { lockMeeting } from '../reads/read-meeting.ts';
import { meetingTables } from '../tables.ts';
import { leaveMeeting } from './leave-meeting.ts';

/** Signs somebody who is deleted off every meeting to come, so that whoever waits gets the place. What is past stays as it was counted. */
export async function leaveAllMeetings(context: Context, personId: string): Promise<void> {
	const signUps = await meetingTables(context.db)
		.selectFrom('meeting_sign_up')
		.innerJoin('public_meeting', 'public_meeting.id', 'meeting_sign_up.meeting')
		.select(['meeting_sign_up.id', 'meeting_sign_up.meeting'])
		.where('meeting_sign_up.person', '=', personId)
		.where('meeting_sign_up.left_at', 'is', null)
		.where('public_meeting.starts_at', '>', context.now)
		.orderBy('meeting_sign_up.meeting')
		.execute();
	const meetings = await meetingsById(
		context,
		signUps.map(({ meeting }) => meeting),
	);
	for (const { id, meeting } of signUps) {
		const number = meetings.find((one) => one.id === meeting)?.number;
		const locked = number === undefined ? undefined : await lockMeeting(context, number);
		if (locked) await leaveMeeting(context, locked.meeting, id);
	}
}
