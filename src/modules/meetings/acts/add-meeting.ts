import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockProcess, maySteerProcess } from '../../processes/index.ts';
import { meetingFields, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { meetingsOf } from '../reads/list-meetings.ts';
import { key } from '../refusals.ts';
import { meetingColumns } from '../steps/meeting-columns.ts';
import { meetingTables } from '../tables.ts';

/** Plans a meeting; nobody else sees it until it is published. */
export const addMeeting = act({
	name: 'meeting.add',
	summary: 'A process gets a meeting, which is shown to everybody once it is published.',
	input: v.object({ slug: slugField, ...meetingFields }),
	async load(context, { slug }) {
		const process = await lockProcess(context, slug);
		const isThere =
			process &&
			(process.publishedAt !== null ||
				context.actor.kind === 'visitor' ||
				maySteerProcess(context.actor, process).kind === 'yes');
		return isThere ? { process } : undefined;
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
	async run(context, { process }, { slug: _, ...words }) {
		const columns = await meetingColumns(context, process, words);
		if ('problems' in columns) return columns;
		if ((await meetingsOf(context, process.id)).length >= limits.meetings)
			return refused(key('too-many-meetings'), undefined, { limit: limits.meetings });
		const id = newId();
		const { number } = await meetingTables(context.db)
			.insertInto('public_meeting')
			.values({
				id,
				process: process.id,
				...columns,
				created_at: context.now,
				created_by: context.actor.personId,
				changed_at: context.now,
			})
			.returning('number')
			.executeTakeFirstOrThrow();
		return done({ id, number });
	},
	about: (_, answer) => ({ kind: 'meeting', id: answer.id }),
});
