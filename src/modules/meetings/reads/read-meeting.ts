import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { holdProcess, processById } from '../../processes/index.ts';
import type { MeetingForm, PublicMeeting } from '../meeting.ts';
import { isMeetingThereFor, type MeetingFacts, maySeeMeeting } from '../permissions.ts';
import { type MeetingTable, meetingTables } from '../tables.ts';

/** A row as the rest of the module knows it. */
export function meetingOf(row: Selectable<MeetingTable>): PublicMeeting {
	return {
		id: row.id,
		number: row.number,
		processId: row.process,
		themeId: row.theme,
		form: row.form as MeetingForm,
		title: row.title,
		intro: row.intro,
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		place: row.place,
		address: row.address,
		access: row.access,
		link: row.link,
		phone: row.phone,
		facilitatorName: row.facilitator_name,
		facilitatorId: row.facilitator,
		noStake: row.no_stake,
		quietVoices: row.quiet_voices,
		agenda: row.agenda,
		languages: row.languages,
		takesSignUps: row.takes_sign_ups,
		places: row.places,
		recordingUrl: row.recording_url,
		recordingTitle: row.recording_title,
		translations: row.translations,
		came: row.came,
		publishedAt: row.published_at,
		cancelledAt: row.cancelled_at,
		cancelledBecause: row.cancelled_because,
		revision: row.revision,
		changedAt: row.changed_at,
	};
}

/** One meeting by its number, with its process; drafts too: whether it may be seen is the caller's rule. */
export async function readMeeting(context: Context, number: number): Promise<MeetingFacts | undefined> {
	const row = await meetingTables(context.db)
		.selectFrom('public_meeting')
		.selectAll()
		.where('number', '=', number)
		.executeTakeFirst();
	const process = row && (await processById(context, row.process));
	return process && { meeting: meetingOf(row), process };
}

/** A meeting for the pages that everybody reads; a draft is not there for others. */
export async function seenMeeting(context: Context, number: number): Promise<MeetingFacts | undefined> {
	const facts = await readMeeting(context, number);
	return facts && maySeeMeeting(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** A meeting for the pages of those who work with it. */
export async function steeredMeeting(context: Context, number: number): Promise<MeetingFacts | undefined> {
	const facts = await readMeeting(context, number);
	return facts && isMeetingThereFor(context.actor, facts) ? facts : undefined;
}

/** A meeting of an act, locked: whoever signs up, leaves or changes it comes one after the other. */
export async function lockMeeting(context: Context, number: number): Promise<MeetingFacts | undefined> {
	const row = await meetingTables(context.db)
		.selectFrom('public_meeting')
		.selectAll()
		.where('number', '=', number)
		.forUpdate()
		.executeTakeFirst();
	const process = row && (await holdProcess(context, row.process));
	return process && { meeting: meetingOf(row), process };
}

/** The same for the acts of those who work with it. */
export async function lockSteered(context: Context, number: number): Promise<MeetingFacts | undefined> {
	const facts = await lockMeeting(context, number);
	return facts && isMeetingThereFor(context.actor, facts) ? facts : undefined;
}
