import * as v from 'valibot';
import type { Context } from '../../../../platform/context.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import {
	allMeetingsPage,
	type ListedMeeting,
	meetingPage,
	meetingPath,
	meetingState,
	processMeetingsPage,
	wordsOf,
} from '../../../meetings/index.ts';
import { themesById } from '../../../processes/index.ts';
import { type Asked, nextOf, resource } from '../../resource.ts';
import { listOf } from '../../shapes/field.ts';
import { meetingShape } from '../../shapes/meeting-shape.ts';
import { inProcess, listParameters, numberInPath } from './parameters.ts';

interface PlacedMeeting {
	readonly meeting: ListedMeeting;
	readonly process: { readonly slug: string };
}

async function withThemes(context: Context, meetings: readonly PlacedMeeting[], next?: string) {
	const ids = meetings.flatMap(({ meeting: { themeId } }) => themeId ?? []);
	return { meetings, next, now: context.now, themes: await themesById(context, [...new Set(ids)]) };
}

/** The meetings to come of all processes, or all meetings of one: made from what their pages are made from. */
export const meetings = resource({
	id: 'listMeetings',
	tag: 'meetings',
	summary:
		'The public meetings to come, soonest first; with `process`, all meetings of it, held and cancelled ones too',
	read: read({
		name: 'api.meetings',
		path: '/api/v1/meetings',
		shared: true,
		input: v.strictObject({ ...inProcess, after: listParameters.after }),
		async load(context, { process: slug, after }) {
			if (slug === undefined) {
				const page = await allMeetingsPage.load(context, { efter: after });
				return page && withThemes(context, page.meetings, page.next);
			}
			const page = await processMeetingsPage.load(context, { slug });
			if (!page?.process.publishedAt) return undefined;
			const all = [...page.coming, ...page.held].map((meeting) => ({ meeting, process: page.process }));
			return withThemes(context, all);
		},
		may: () => yes,
	}),
	shape: listOf(meetingShape, '/api/v1/meetings?after=WyIyMDI2Il0'),
	present: ({ meetings: all, next, now, themes }, asked) => ({
		items: all.map((one) => meetingOf(one, themes, now, asked)),
		...nextOf(next, asked),
	}),
});

/** One meeting. */
export const oneMeeting = resource({
	id: 'readMeeting',
	tag: 'meetings',
	summary: 'One public meeting',
	read: read({
		name: 'api.meeting',
		path: '/api/v1/meetings/:number',
		shared: true,
		input: v.strictObject(numberInPath),
		async load(context, { number }) {
			const page = await meetingPage.load(context, { number });
			if (!page?.process.publishedAt || !page.meeting.publishedAt) return undefined;
			return withThemes(context, [{ meeting: { ...page.meeting, ...page.counts }, process: page.process }]);
		},
		may: () => yes,
	}),
	shape: meetingShape,
	present({ meetings: [one], now, themes }, asked) {
		if (!one) throw new Error('a meeting that is found is there');
		return meetingOf(one, themes, now, asked);
	},
});

function meetingOf(
	{ meeting, process }: PlacedMeeting,
	themes: ReadonlyMap<string, { readonly slug: string }>,
	now: Date,
	{ origin, language }: Asked,
) {
	const words = (word: Parameters<typeof wordsOf>[2]) => wordsOf(meeting, language, word).text;
	const state = meetingState(meeting, now);
	if (state === 'draft') throw new Error('a draft is shown to nobody');
	const { number, id, form, place, address, takesSignUps, places, taken, cancelledBecause } = meeting;
	return {
		...{ number, id, form, place, address, takesSignUps, places, taken, cancelledBecause, state },
		url: `${origin}${meetingPath(meeting)}`,
		api: `${origin}/api/v1/meetings/${number}`,
		calendar: `${origin}${meetingPath(meeting)}/kalender.ics`,
		process: process.slug,
		theme: (meeting.themeId && themes.get(meeting.themeId)?.slug) || null,
		title: words('title'),
		intro: words('intro'),
		access: words('access'),
		facilitator: meeting.facilitatorName,
		noStake: words('noStake'),
		quietVoices: words('quietVoices'),
		languages: words('languages'),
		startsAt: meeting.startsAt.toISOString(),
		endsAt: meeting.endsAt.toISOString(),
		recording: meeting.recordingUrl || null,
		changedAt: meeting.changedAt.toISOString(),
	};
}
