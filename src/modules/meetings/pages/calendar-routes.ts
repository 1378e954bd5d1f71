import type { GenericSchema } from 'valibot';
import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { type CalendarEntry, writeCalendar } from '../../../platform/feeds/calendar.ts';
import { notFound } from '../../../platform/outcome.ts';
import { type Read, see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { localPath } from '../../../ui/language.ts';
import { allMeetingsCalendar, meetingCalendar, processCalendar, themeCalendar } from '../reads/calendars.ts';
import { meetingTexts } from '../texts.ts';

interface Calendar {
	/** Absent for the calendar of the whole municipality. */
	readonly name?: string | undefined;
	readonly path: string;
	readonly entries: readonly CalendarEntry[];
}

function calendarRoute<Schema extends GenericSchema, Facts extends Calendar>(calendar: Read<Schema, Facts>) {
	const answer = async (ask: Ask): Promise<Response> => {
		const context = contextOf(ask);
		const seen = await see(context, calendar, ask.req.param());
		if (seen.kind !== 'seen') return notFound();
		const { name, path, entries } = seen.facts;
		const { language } = context;
		const texts = meetingTexts(language);
		const municipality = webOf(ask).municipality().name;
		return answerFeed(ask, {
			type: 'text/calendar; charset=utf-8',
			text: writeCalendar({
				name: name === undefined ? texts.calendarOfAll(municipality) : texts.calendarOf(name, municipality),
				language,
				url: new URL(localPath(language, path), context.runtime.publicUrl).href,
				entries,
			}),
			fileName: path.slice(1).replaceAll('/', '-'),
			// Somebody signed in may be shown a draft, which nobody between may keep.
			shared: context.actor.kind === 'visitor',
		});
	};
	return raw('GET', calendar.path, answer, calendar);
}

/** The calendars of meetings, for the calendar on one's own telephone. */
export const calendarRoutes = [
	calendarRoute(allMeetingsCalendar),
	calendarRoute(meetingCalendar),
	calendarRoute(processCalendar),
	calendarRoute(themeCalendar),
];
