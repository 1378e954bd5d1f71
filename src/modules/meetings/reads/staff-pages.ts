import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { maySteerProcess, type ParticipationProcess, processBySlug, themesOf } from '../../processes/index.ts';
import { numberInPath, slugField } from '../fields.ts';
import { meetingState } from '../meeting.ts';
import { type MeetingFacts, mayRunMeeting, maySteerMeeting } from '../permissions.ts';
import { whyPublishingIsRefused } from '../planning.ts';
import { listFacilitators } from './list-facilitators.ts';
import { countNotes, countSignUps, meetingsOf } from './list-meetings.ts';
import { signUpsOf } from './list-sign-ups.ts';
import { steeredMeeting } from './read-meeting.ts';

/** A process for those who plan its meetings; somebody else's draft is not there. */
async function plannedProcess(context: Context, slug: string) {
	const process = await processBySlug({ ...context, language: 'da' }, slug);
	const isThere =
		process &&
		(process.publishedAt !== null ||
			context.actor.kind === 'visitor' ||
			maySteerProcess(context.actor, process).kind === 'yes');
	return isThere ? process : undefined;
}

/** The meetings of a process, drafts too, for those who plan them. */
export const plannedMeetingsPage = read({
	name: 'meeting.planned-page',
	path: '/styr/forloeb/:slug/moeder',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process, meetings: await meetingsOf(context, process.id) };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

/** The form for a new meeting. */
export const addMeetingPage = read({
	name: 'meeting.add-page',
	path: '/styr/forloeb/:slug/moeder/nyt',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process, ...(await choicesFor(context, process)) };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

async function choicesFor(context: Context, process: ParticipationProcess) {
	const [themes, staff] = await Promise.all([
		themesOf({ ...context, language: 'da' }, process.id),
		listFacilitators(context, process),
	]);
	return { themes, staff };
}

function steeredRead<More extends object>(
	name: string,
	part: string,
	may: typeof mayRunMeeting,
	more: (context: Context, facts: MeetingFacts) => Promise<More>,
) {
	return read({
		name,
		path: `/styr/moeder/:number${part}`,
		input: v.object({ number: numberInPath }),
		async load(context, { number }): Promise<(MeetingFacts & More) | undefined> {
			const facts = await steeredMeeting({ ...context, language: 'da' }, number);
			return facts && { ...facts, ...(await more(context, facts)) };
		},
		may,
	});
}

/** One meeting for those who run it: where it stands, and what there is to do. */
export const overviewPage = steeredRead('meeting.overview-page', '', mayRunMeeting, async (context, facts) => ({
	state: meetingState(facts.meeting, context.now),
	counts: await countSignUps(context, facts.meeting.id),
	notes: await countNotes(context, facts.meeting.id),
	missing: whyPublishingIsRefused(facts.meeting, facts.process).map(({ field }) => field),
}));

/** The form that changes a meeting. */
export const editMeetingPage = steeredRead('meeting.edit-page', '/ret', maySteerMeeting, (context, { process }) =>
	choicesFor(context, process),
);

/** The form that cancels a meeting. */
export const cancelMeetingPage = steeredRead('meeting.cancel-page', '/aflys', maySteerMeeting, async () => ({}));

/** Who comes and what they need; the list for the door. */
export const attendancePage = steeredRead(
	'meeting.attendance-page',
	'/tilmeldte',
	mayRunMeeting,
	async (context, facts) => ({
		state: meetingState(facts.meeting, context.now),
		signUps: await signUpsOf(context, facts.meeting.id),
	}),
);

/** The form for somebody who calls. */
export const enterSignUpPage = steeredRead('meeting.enter-page', '/tilmeld', mayRunMeeting, async () => ({}));

/** The form for what was said. */
export const notesPage = steeredRead('meeting.notes-page', '/noter', mayRunMeeting, async (context, facts) => ({
	state: meetingState(facts.meeting, context.now),
	themes: await themesOf({ ...context, language: 'da' }, facts.process.id),
	entered: await countNotes(context, facts.meeting.id),
}));
