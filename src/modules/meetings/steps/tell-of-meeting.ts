import type { Context } from '../../../platform/context.ts';
import type { meetingFacts } from '../facts.ts';
import type { PublicMeeting } from '../meeting.ts';

/** Tells as a fact what has happened to a meeting, with what those who hear of it go by: where it belongs, when, and who did it. */
export function tellOfMeeting(
	context: Context,
	fact: (typeof meetingFacts)[number],
	meeting: Pick<PublicMeeting, 'id' | 'processId' | 'themeId'>,
): Promise<void> {
	return context.runtime.jobs.send(context.db, fact, {
		meeting: meeting.id,
		process: meeting.processId,
		theme: meeting.themeId,
		at: context.now.toISOString(),
		...(context.actor.personId && { by: context.actor.personId }),
	});
}
