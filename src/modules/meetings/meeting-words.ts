import type { Language } from '../../platform/context.ts';
import { clockTime, formatNumber, weekdayDate } from '../../ui/format.ts';
import type { PublicMeeting } from './meeting.ts';
import { freePlaces } from './places.ts';
import { meetingTexts } from './texts.ts';

/** "Torsdag den 26. november kl. 16.30–18.30" */
export function hoursText(meeting: Pick<PublicMeeting, 'startsAt' | 'endsAt'>, language: Language): string {
	const day = weekdayDate(language, meeting.startsAt);
	return `${day.charAt(0).toUpperCase()}${day.slice(1)} ${timesText(meeting, language)}`;
}

/** "kl. 16.30–18.30" */
export function timesText(
	{ startsAt, endsAt }: Pick<PublicMeeting, 'startsAt' | 'endsAt'>,
	language: Language,
): string {
	return meetingTexts(language).times(clockTime(language, startsAt), clockTime(language, endsAt));
}

/** Where one goes: a place with its address, or by video or telephone. */
export function whereText(
	meeting: Pick<PublicMeeting, 'place' | 'address' | 'link' | 'phone'>,
	language: Language,
): string {
	const { ways } = meetingTexts(language);
	const room = [meeting.place, meeting.address].filter(Boolean).join(', ');
	if (room) return room;
	if (meeting.link && meeting.phone) return ways.videoOrPhone;
	return meeting.link ? ways.video : ways.phone;
}

/** Whether there is room: how many places are left, that all are taken, or that one just comes. */
export function roomText(
	meeting: Pick<PublicMeeting, 'takesSignUps' | 'places'> & { readonly taken: number; readonly waiting: number },
	language: Language,
): string {
	const texts = meetingTexts(language);
	if (!meeting.takesSignUps) return texts.noSignUp;
	const free = freePlaces(meeting);
	if (free === undefined || meeting.places === null) return texts.roomForAll;
	if (free === 0 || meeting.waiting > 0) return texts.full;
	return texts.freeOf(formatNumber(language, free), formatNumber(language, meeting.places));
}
