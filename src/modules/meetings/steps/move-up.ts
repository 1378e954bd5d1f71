import type { Context } from '../../../platform/context.ts';
import type { PublicMeeting } from '../meeting.ts';
import { whoMovesUp } from '../places.ts';
import { signUpsOf } from '../reads/list-sign-ups.ts';
import { meetingTables } from '../tables.ts';
import { mailSignUp } from './sign-up-mail.ts';

/** Gives free places to those who wait, in their order, and tells them. Belongs under the meeting's lock. */
export async function moveUp(context: Context, meeting: PublicMeeting): Promise<void> {
	if (meeting.cancelledAt !== null || context.now >= meeting.endsAt) return;
	const signUps = await signUpsOf(context, meeting.id);
	const waiting = signUps.filter(({ placedAt }) => placedAt === null);
	if (waiting.length === 0) return;
	const taken = signUps.reduce((sum, one) => sum + (one.placedAt ? one.headCount : 0), 0);
	const moved = whoMovesUp({ places: meeting.places, taken }, waiting);
	if (moved.length === 0) return;
	await meetingTables(context.db)
		.updateTable('meeting_sign_up')
		.set({ placed_at: context.now })
		.where(
			'id',
			'in',
			moved.map(({ id }) => id),
		)
		.execute();
	for (const signUp of moved) await mailSignUp(context, meeting, signUp, 'moved-up');
}
