import { sql } from 'kysely';
import { addDays, dateInCopenhagen, timeInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { meetingsById } from '../reads/list-meetings.ts';
import { signUpById } from '../reads/list-sign-ups.ts';
import { meetingTables } from '../tables.ts';
import { mailSignUp } from './sign-up-mail.ts';

/** Not at night, and early enough to give the place to another. */
const [firstHour, lastHour] = [9, 20] as const;

/** So many at a time; the next round follows soon. */
const aRound = 200;

/** Reminds everybody who has a place at a meeting tomorrow, once each. Who signed up today has just been told. */
export async function remindOfTomorrow(context: Context): Promise<number> {
	const { hour } = timeInCopenhagen(context.now);
	if (hour < firstHour || hour >= lastHour) return 0;
	return inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const today = dateInCopenhagen(context.now);
		const due = await meetingTables(db)
			.selectFrom('meeting_sign_up')
			.innerJoin('public_meeting', 'public_meeting.id', 'meeting_sign_up.meeting')
			.select(['meeting_sign_up.id', 'meeting_sign_up.meeting'])
			.where('published_at', 'is not', null)
			.where('cancelled_at', 'is', null)
			.where(sql<boolean>`(starts_at at time zone 'Europe/Copenhagen')::date = ${addDays(today, 1)}::date`)
			.where(sql<boolean>`(signed_up_at at time zone 'Europe/Copenhagen')::date < ${today}::date`)
			.where('placed_at', 'is not', null)
			.where('left_at', 'is', null)
			.where('reminded_at', 'is', null)
			.where('meeting_sign_up.email', 'is not', null)
			.limit(aRound)
			.forUpdate('meeting_sign_up')
			.skipLocked()
			.execute();
		const meetings = new Map(
			(
				await meetingsById(
					inside,
					due.map(({ meeting }) => meeting),
				)
			).map((one) => [one.id, one]),
		);
		for (const { id, meeting } of due) {
			const [about, signUp] = [meetings.get(meeting), await signUpById(inside, id)];
			if (about && signUp) await mailSignUp(inside, about, signUp, 'tomorrow');
		}
		if (due.length > 0)
			await meetingTables(db)
				.updateTable('meeting_sign_up')
				.set({ reminded_at: context.now })
				.where(
					'id',
					'in',
					due.map(({ id }) => id),
				)
				.execute();
		return due.length;
	});
}
