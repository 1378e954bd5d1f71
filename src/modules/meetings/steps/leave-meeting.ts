import type { Context } from '../../../platform/context.ts';
import type { PublicMeeting } from '../meeting.ts';
import { meetingTables } from '../tables.ts';
import { moveUp } from './move-up.ts';

/** Empties a sign-up of everything about its person and lets the next move up. Leaving twice is leaving once. */
export async function leaveMeeting(context: Context, meeting: PublicMeeting, signUpId: string): Promise<void> {
	await meetingTables(context.db)
		.updateTable('meeting_sign_up')
		.set({
			left_at: context.now,
			placed_at: null,
			identity_key: null,
			person: null,
			name: '',
			email: null,
			phone: null,
			interpreter: null,
			hearing_loop: false,
			companion: false,
			wheelchair: false,
			other_needs: null,
			attended_at: null,
		})
		.where('id', '=', signUpId)
		.where('meeting', '=', meeting.id)
		.where('left_at', 'is', null)
		.execute();
	await moveUp(context, meeting);
}
