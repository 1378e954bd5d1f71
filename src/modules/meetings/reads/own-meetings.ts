import { sql } from 'kysely';
import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { atLevel, no } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { personSought } from '../../people/index.ts';
import type { PublicMeeting } from '../meeting.ts';
import { meetingTables } from '../tables.ts';
import { meetingsById } from './list-meetings.ts';

/** More than anybody is signed up for at a time: sign-ups are forgotten soon after the meeting. */
const mostMeetings = 100;

/** A meeting that somebody is signed up for, and whether there is a place. */
export interface OwnMeeting {
	readonly signUpId: string;
	readonly placed: boolean;
	readonly meeting: PublicMeeting;
}

/** The meetings that one is signed up for, by one's account or by an address that is shown to be one's own. */
export const ownMeetingsPage = read({
	name: 'own-meetings.page',
	path: '/mit/moeder',
	input: v.object({}),
	load: async (context) => ({ meetings: await ownMeetings(context) }),
	may: (actor) => (actor.kind === 'system' ? no : atLevel(actor, 1)),
});

async function ownMeetings(context: Context): Promise<OwnMeeting[]> {
	const { personId } = context.actor;
	const sought = personId ? await personSought(context, personId, 'to show') : undefined;
	if (!sought) return [];
	const addresses = [...sought.addresses];
	const rows = await meetingTables(context.db)
		.selectFrom('meeting_sign_up')
		.select(['id', 'meeting', 'placed_at'])
		.where(
			sql<boolean>`(person = ${sought.id}::uuid or lower(email) = any(${addresses}::text[]) or phone = any(${addresses}::text[]))`,
		)
		.where('left_at', 'is', null)
		.orderBy('id', 'desc')
		.limit(mostMeetings)
		.execute();
	const meetings = await meetingsById(
		context,
		rows.map(({ meeting }) => meeting),
	);
	const byId = new Map(meetings.map((one) => [one.id, one]));
	return rows.flatMap(({ id, meeting, placed_at }): OwnMeeting[] => {
		const one = byId.get(meeting);
		return one ? [{ signUpId: id, placed: placed_at !== null, meeting: one }] : [];
	});
}
