import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { meetingFields, meetingNumber } from '../fields.ts';
import { maySteerMeeting } from '../permissions.ts';
import { mustBeTold } from '../planning.ts';
import { lockSteered, meetingOf } from '../reads/read-meeting.ts';
import { meetingColumns } from '../steps/meeting-columns.ts';
import { moveUp } from '../steps/move-up.ts';
import { tellOfMeeting } from '../steps/tell-of-meeting.ts';
import { meetingTables } from '../tables.ts';

/** Changes a meeting. Who has signed up is told when it is another hour or another place; more places are given to those who wait. */
export const editMeeting = act({
	name: 'meeting.edit',
	summary: 'The words, the hours and the places of a meeting are changed.',
	input: v.object({ number: meetingNumber, ...meetingFields }),
	load: (context, { number }) => lockSteered(context, number),
	may: maySteerMeeting,
	async run(context, { meeting, process }, { number, ...words }) {
		const columns = await meetingColumns(context, process, words);
		if ('problems' in columns) return columns;
		const row = await meetingTables(context.db)
			.updateTable('public_meeting')
			.set((eb) => ({ ...columns, revision: eb('revision', '+', 1), changed_at: context.now }))
			.where('id', '=', meeting.id)
			.returningAll()
			.executeTakeFirstOrThrow();
		const changed = meetingOf(row);
		const isOn = changed.publishedAt !== null && changed.cancelledAt === null && context.now < changed.endsAt;
		if (isOn && mustBeTold(meeting, changed)) await tellOfMeeting(context, 'meeting-changed', changed);
		await moveUp(context, changed);
		return done({ number });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id }),
});
