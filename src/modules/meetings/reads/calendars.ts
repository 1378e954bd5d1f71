import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import type { CalendarEntry } from '../../../platform/feeds/calendar.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { localPath } from '../../../ui/language.ts';
import { maySeeProcess, processBySlug, themesOf } from '../../processes/index.ts';
import { numberInPath, slugField } from '../fields.ts';
import { meetingPath, type PublicMeeting, wordsOf } from '../meeting.ts';
import { whereText } from '../meeting-words.ts';
import { meetingTexts } from '../texts.ts';
import { listComing, meetingsOf } from './list-meetings.ts';
import { ofPublicProcesses } from './public-pages.ts';
import { seenMeeting } from './read-meeting.ts';

/** So many meetings of all processes go into one calendar; beyond it one subscribes to a process. */
const mostOfAll = 200;

/** One meeting as a calendar shows it. */
export const meetingCalendar = read({
	name: 'meeting.calendar',
	path: '/moeder/:number/kalender.ics',
	shared: true,
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const facts = await seenMeeting(context, number);
		if (!facts) return undefined;
		const { meeting } = facts;
		return {
			name: wordsOf(meeting, context.language, 'title').text,
			path: `${meetingPath(meeting)}/kalender.ics`,
			entries: [entryOf(context, meeting)],
		};
	},
	may: () => yes,
});

/** The public meetings of a process among its other days. */
export async function meetingEntriesOf(context: Context, processId: string): Promise<CalendarEntry[]> {
	const meetings = await meetingsOf(context, processId);
	return meetings.filter(({ publishedAt }) => publishedAt !== null).map((meeting) => entryOf(context, meeting));
}

/** The meetings of one process, to subscribe to. */
export const processCalendar = read({
	name: 'meeting.process-calendar',
	path: '/forloeb/:slug/moeder.ics',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const meetings = (await meetingsOf(context, process.id)).filter(({ publishedAt }) => publishedAt !== null);
		return {
			process,
			name: process.title,
			path: `/forloeb/${slug}/moeder.ics`,
			entries: meetings.map((meeting) => entryOf(context, meeting)),
		};
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});

/** The meetings about one theme of a process, to subscribe to. */
export const themeCalendar = read({
	name: 'meeting.theme-calendar',
	path: '/forloeb/:slug/tema/:theme/moeder.ics',
	shared: true,
	input: v.object({ slug: slugField, theme: slugField }),
	async load(context, input) {
		const process = await processBySlug(context, input.slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const theme = (await themesOf(context, process.id)).find(({ slug }) => slug === input.theme);
		if (!theme) return undefined;
		const meetings = (await meetingsOf(context, process.id)).filter(
			({ publishedAt, themeId }) => publishedAt !== null && themeId === theme.id,
		);
		return {
			process,
			name: `${process.title}: ${theme.title}`,
			path: `/forloeb/${input.slug}/tema/${theme.slug}/moeder.ics`,
			entries: meetings.map((meeting) => entryOf(context, meeting)),
		};
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});

/** The coming meetings of all processes, to subscribe to. */
export const allMeetingsCalendar = read({
	name: 'meeting.all-calendar',
	path: '/moeder.ics',
	shared: true,
	input: v.object({}),
	async load(context) {
		const { items } = await listComing(context, { limit: mostOfAll });
		const shown = await ofPublicProcesses(context, items);
		return {
			name: undefined,
			path: '/moeder.ics',
			entries: shown.map(({ meeting }) => entryOf(context, meeting)),
		};
	},
	may: () => yes,
});

/** A meeting as an entry: the same name for ever, and one revision more for each change. */
function entryOf(context: Context, meeting: PublicMeeting): CalendarEntry {
	const { language } = context;
	const texts = meetingTexts(language).calendarText;
	const words = (word: 'title' | 'intro' | 'access') => wordsOf(meeting, language, word).text;
	const url = new URL(localPath(language, meetingPath(meeting)), context.runtime.publicUrl).href;
	return {
		uid: `${meeting.id}@moede.samskab`,
		title: words('title'),
		when: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
		place: whereText(meeting, language),
		text: [
			...(meeting.cancelledBecause ? [texts.cancelled(meeting.cancelledBecause)] : []),
			words('intro'),
			meeting.facilitatorName ? texts.leader(meeting.facilitatorName) : '',
			words('access') ? texts.access(words('access')) : '',
			meeting.link,
			texts.more(url),
		]
			.filter(Boolean)
			.join('\n'),
		url,
		revision: meeting.revision,
		changedAt: meeting.changedAt,
		cancelled: meeting.cancelledAt !== null,
	};
}
