import { answerContribution } from '../../src/modules/answers/acts/answer-contribution.ts';
import { contributionsById } from '../../src/modules/contributions/index.ts';
import { addMeeting } from '../../src/modules/meetings/acts/add-meeting.ts';
import { cancelMeeting } from '../../src/modules/meetings/acts/cancel-meeting.ts';
import { enterNotes } from '../../src/modules/meetings/acts/enter-notes.ts';
import { enterSignUp } from '../../src/modules/meetings/acts/enter-sign-up.ts';
import { markAttendance } from '../../src/modules/meetings/acts/mark-attendance.ts';
import { publishMeeting } from '../../src/modules/meetings/acts/publish-meeting.ts';
import { signUp } from '../../src/modules/meetings/acts/sign-up.ts';
import { notesOf } from '../../src/modules/meetings/reads/list-meetings.ts';
import { type Actor, visitor } from '../../src/platform/actor.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration, Meeting } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** So long before it a meeting is planned and made public. */
const plannedBefore = 12;
/** A meeting to come was planned on this day at the latest, so that there was time to sign up. */
const plannedAtLatest = -8;

/** Who is who while the meetings are told. */
interface Telling {
	readonly opensDay: ReadonlyMap<string, number>;
	readonly world: World;
	readonly people: Inhabitants;
	readonly processes: Processes;
}

/** Lets the employees plan their meetings, people sign up for them, and the facilitator enter what was said. Gives the number of each. */
export async function loadMeetings(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	const opensDay = new Map(demonstration.processes.map((process) => [process.key, process.opensDay]));
	for (const meeting of demonstration.meetings)
		numbers.set(meeting.key, await tellMeeting({ world, people, processes, opensDay }, meeting));
	return numbers;
}

async function tellMeeting(telling: Telling, meeting: Meeting): Promise<number> {
	const { world, people, processes } = telling;
	const staff = people.actors.get(processes.coordinators.get(meeting.process) ?? '') as Actor;
	const shown = (telling.opensDay.get(meeting.process) ?? 0) - 1;
	const planned = Math.max(Math.min(meeting.day - plannedBefore, plannedAtLatest), shown);
	const made = await world.act(world.at(planned, 9), staff, addMeeting, wordsOf(telling, meeting));
	const { number } = made as { number: number };
	await world.act(world.at(planned, 10), staff, publishMeeting, { number });
	await tellSignUps(telling, meeting, number, planned, staff);
	if (meeting.cancelled)
		await world.act(world.at(meeting.cancelled.day, 9), staff, cancelMeeting, {
			number,
			reason: meeting.cancelled.reason,
		});
	if (meeting.notes) await tellNotes(telling, meeting, made as { id: string; number: number });
	else if (meeting.came !== undefined)
		await world.act(world.at(meeting.day, 20), staff, markAttendance, { number, attended: [], came: meeting.came });
	return number;
}

function wordsOf({ world, people, processes }: Telling, meeting: Meeting): Record<string, unknown> {
	const { facilitator, recording, signUps, en } = meeting;
	return {
		slug: processes.slugs.get(meeting.process),
		...(meeting.theme && { theme: processes.themes.get(`${meeting.process}/${meeting.theme}`) }),
		title: meeting.title,
		form: meeting.form,
		on: dateOf(world.loadDay, meeting.day),
		from: meeting.from,
		until: meeting.until,
		intro: meeting.intro,
		place: meeting.place,
		address: meeting.address,
		access: meeting.access,
		link: meeting.link,
		phone: meeting.phone,
		facilitatorName: facilitator.by,
		facilitator: facilitator.employee && people.actors.get(facilitator.employee)?.personId,
		noStake: facilitator.noStake,
		quietVoices: meeting.quietVoices,
		agenda: meeting.agenda.join('\n'),
		languages: meeting.languages,
		takesSignUps: signUps !== undefined,
		places: signUps?.places,
		...(recording && { recordingUrl: recording.url, recordingTitle: recording.title }),
		en: { ...en, noStake: facilitator.en.noStake },
	};
}

async function tellSignUps(
	{ world, people }: Telling,
	{ signUps }: Meeting,
	number: number,
	planned: number,
	staff: Actor,
): Promise<void> {
	if (!signUps) return;
	const who = [...signUps.web, ...signUps.mail];
	for (const [place, key] of who.entries()) {
		const { name, email } = people.person(key);
		const actor = (signUps.web.includes(key) && people.actors.get(key)) || visitor;
		const at = world.at(Math.min(-1, planned + 1 + (place % 5)), 11 + (place % 8), place);
		await world.act(at, actor, signUp, { number, name, email });
	}
	for (const [place, entered] of (signUps.entered ?? []).entries())
		await world.act(world.at(-2, 14, place), staff, enterSignUp, { number, ...entered });
}

async function tellNotes(telling: Telling, meeting: Meeting, made: { id: string; number: number }): Promise<void> {
	const { world, people, processes } = telling;
	const staff = people.actors.get(processes.coordinators.get(meeting.process) ?? '') as Actor;
	const leader = people.actors.get(meeting.facilitator.employee ?? '') ?? staff;
	const notes = meeting.notes ?? [];
	await world.act(world.at(meeting.day + 1, 10), leader, enterNotes, {
		number: made.number,
		came: meeting.came,
		notes: notes.map(({ text, table, theme, headCount, by, agreed }) => ({
			text,
			table,
			theme: theme && processes.themes.get(`${meeting.process}/${theme}`),
			agreed,
			who: by
				? { kind: 'person', name: people.person(by).name, identity: people.identityOf(by) }
				: headCount
					? { kind: 'group', headCount }
					: { kind: 'unknown' },
		})),
	});
	const context = world.context(world.at(meeting.day + 1, 11));
	const kept = await notesOf(context, made.id, notes.length);
	const pieces = await contributionsById(
		context,
		kept.map(({ contributionId }) => contributionId),
	);
	for (const [place, { answer }] of notes.entries()) {
		if (!answer) continue;
		const piece = pieces.find(({ id }) => id === kept[place]?.contributionId);
		const { day, ...words } = answer;
		await world.act(world.at(day, 14), staff, answerContribution, { number: piece?.number, ...words });
	}
}
