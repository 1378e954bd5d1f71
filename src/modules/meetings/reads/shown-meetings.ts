import type { Context } from '../../../platform/context.ts';
import type { MeetingSource, ShownMeeting } from '../../processes/index.ts';
import { meetingPath, meetingState, wordsOf } from '../meeting.ts';
import { hoursText, roomText, whereText } from '../meeting-words.ts';
import { meetingTexts } from '../texts.ts';
import { type ListedMeeting, listComing, nextMeetingsAmong, nextMeetingsOf } from './list-meetings.ts';

/** So many stand on the page of a process; the rest are one press away. */
const shownOnProcess = 3;

/** A meeting as a line of a list, in the reader's language. */
export function shownMeeting(
	{ language, now }: Pick<Context, 'language' | 'now'>,
	meeting: ListedMeeting,
): ShownMeeting {
	const texts = meetingTexts(language);
	const title = wordsOf(meeting, language, 'title');
	const isComing = meetingState(meeting, now) === 'coming';
	return {
		processId: meeting.processId,
		path: meetingPath(meeting),
		title: title.text,
		titleLanguage: language !== 'da' && title.isDanish ? 'da' : undefined,
		startsAt: meeting.startsAt,
		hours: hoursText(meeting, language),
		facts: [
			texts.forms[meeting.form],
			whereText(meeting, language),
			...(isComing ? [roomText(meeting, language)] : []),
		],
		off: meeting.cancelledAt ? { word: texts.cancelled, because: meeting.cancelledBecause ?? '' } : undefined,
		signUp:
			isComing && meeting.takesSignUps
				? {
						path: `${meetingPath(meeting)}/tilmeld`,
						text: texts.list.signUp,
						label: texts.list.signUpFor(title.text),
					}
				: undefined,
	};
}

/** The meetings for the front page and the pages of processes; app.tsx hands them over. */
export const meetingSource: MeetingSource = {
	async nextOf(context, processId) {
		const meetings = await nextMeetingsOf(context, processId, shownOnProcess);
		return meetings.map((meeting) => shownMeeting(context, meeting));
	},
	async among(context, where, limit) {
		const meetings = await nextMeetingsAmong(context, where, limit);
		return meetings.map((meeting) => shownMeeting(context, meeting));
	},
	async coming(context, limit) {
		const { items } = await listComing(context, { limit });
		return items.map((meeting) => shownMeeting(context, meeting));
	},
};
