import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { cameField, meetingNumber } from '../fields.ts';
import { mayRunMeeting } from '../permissions.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { meetingTables } from '../tables.ts';

/** Notes at the door who came, and how many there were in all: some come without signing up. */
export const markAttendance = act({
	name: 'meeting.mark-attendance',
	summary: 'Staff note who came to a meeting, and how many there were in all.',
	example: { number: 12, attended: [], came: 40 },
	repeatable: true,
	input: v.object({
		number: meetingNumber,
		attended: v.pipe(v.array(v.pipe(v.string(), v.check(isId))), v.maxLength(6_000)),
		came: cameField,
	}),
	load: (context, { number }) => lockSteered(context, number),
	may: mayRunMeeting,
	async run(context, { meeting }, { number, attended, came }) {
		const tables = meetingTables(context.db);
		const here = tables.updateTable('meeting_sign_up').where('meeting', '=', meeting.id).where('left_at', 'is', null);
		await here
			.set({ attended_at: null })
			.where('attended_at', 'is not', null)
			.$if(attended.length > 0, (gone) => gone.where('id', 'not in', attended))
			.execute();
		if (attended.length > 0)
			await here
				.set({ attended_at: context.now })
				.where('attended_at', 'is', null)
				.where('id', 'in', attended)
				.execute();
		await tables
			.updateTable('public_meeting')
			.set({ came: came ?? null })
			.where('id', '=', meeting.id)
			.execute();
		return done({ number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
