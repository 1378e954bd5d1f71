import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { contributionsById, isPublic } from '../../contributions/index.ts';
import { contactOf } from '../../people/index.ts';
import { maySeeProcess, processBySlug, processesById, themesById } from '../../processes/index.ts';
import { type SaidOtherwise, saidOtherwise } from '../../wordings/index.ts';
import { numberInPath, secretInPath, slugField } from '../fields.ts';
import { meetingState, type PublicMeeting } from '../meeting.ts';
import { meetingWording } from '../meeting-wording.ts';
import { whySigningUpIsRefused } from '../planning.ts';
import { countSignUps, type ListedMeeting, listComing, meetingsById, meetingsOf, notesOf } from './list-meetings.ts';
import { signUpBySecret } from './list-sign-ups.ts';
import { seenMeeting } from './read-meeting.ts';

const onOnePage = 30;
/** As many notes as a page can show and still be read. */
const mostNotes = 120;

/** All meetings to come, of all processes. */
export const allMeetingsPage = read({
	name: 'meeting.all-page',
	path: '/moeder',
	shared: true,
	input: v.object({ efter: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined) }),
	async load(context, { efter }) {
		const { items, next } = await listComing(context, { after: efter, limit: onOnePage });
		const meetings = await inWordsOfAll(context, items);
		return { meetings: await ofPublicProcesses(context, meetings), next, isFirst: efter === undefined };
	},
	may: () => yes,
});

/** The meetings of processes that everybody sees, each with the title of its process. */
export async function ofPublicProcesses(context: Context, meetings: readonly ListedMeeting[]) {
	const processes = await processesById(context, [...new Set(meetings.map(({ processId }) => processId))]);
	return meetings.flatMap((meeting) => {
		const process = processes.get(meeting.processId);
		return process && process.publishedAt !== null ? [{ meeting, process }] : [];
	});
}

/** The meetings of one process: to come, held and cancelled. */
export const processMeetingsPage = read({
	name: 'meeting.list-page',
	path: '/forloeb/:slug/moeder',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const published = (await meetingsOf(context, process.id)).filter(({ publishedAt }) => publishedAt !== null);
		const all = await inWordsOfAll(context, published);
		const isOver = ({ endsAt }: ListedMeeting) => endsAt <= context.now;
		return { process, coming: all.filter((one) => !isOver(one)), held: all.filter(isOver).reverse() };
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});

/** Meetings with what they are called in the reader's language elsewhere than in their own rows; asked only where there is such a language. */
async function inWordsOfAll<Meeting extends PublicMeeting>(
	context: Context,
	meetings: readonly Meeting[],
): Promise<readonly Meeting[]> {
	const { language } = context;
	if (!(meetingWording.wordings as readonly string[]).includes(language)) return meetings;
	const said = await saidOtherwise(context, meetingWording, meetings);
	return meetings.map((meeting) => inWordsOf(meeting, language, said.get(meeting.id)));
}

/** A meeting with the words that it has elsewhere than in its own row. */
function inWordsOf<Meeting extends PublicMeeting>(
	meeting: Meeting,
	language: string,
	said: SaidOtherwise | undefined,
): Meeting {
	if (!said?.shown) return meeting;
	return { ...meeting, translations: { ...meeting.translations, [language]: said.shown.words } };
}

/** One meeting: what one must know in order to come, and afterwards what was said. */
export const meetingPage = read({
	name: 'meeting.page',
	path: '/moeder/:number',
	shared: true,
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const facts = await seenMeeting(context, number);
		if (!facts) return undefined;
		const { meeting } = facts;
		const [said, counts, notes, themes] = await Promise.all([
			saidOtherwise(context, meetingWording, [meeting]),
			countSignUps(context, meeting.id),
			notesOf(context, meeting.id, mostNotes),
			themesById(context, meeting.themeId ? [meeting.themeId] : []),
		]);
		const pieces = await contributionsById(
			context,
			notes.map(({ contributionId }) => contributionId),
		);
		return {
			...facts,
			meeting: inWordsOf(meeting, context.language, said.get(meeting.id)),
			otherwise: said.get(meeting.id),
			state: meetingState(meeting, context.now),
			counts,
			theme: meeting.themeId ? themes.get(meeting.themeId) : undefined,
			notes: notes.flatMap((note) => {
				const piece = pieces.find(({ id }) => id === note.contributionId);
				return piece && isPublic(piece) ? [{ ...note, piece }] : [];
			}),
		};
	},
	may: () => yes,
});

/** The form by which one signs up; what we know of somebody signed in stands in it. */
export const signUpPage = read({
	name: 'meeting.sign-up-page',
	path: '/moeder/:number/tilmeld',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const facts = await seenMeeting(context, number);
		if (!facts) return undefined;
		const { actor } = context;
		const isPerson = actor.kind === 'person' && actor.personId !== undefined;
		const contact = isPerson ? await contactOf(context, actor.personId as string) : undefined;
		const [meeting = facts.meeting] = await inWordsOfAll(context, [facts.meeting]);
		return {
			...facts,
			meeting,
			counts: await countSignUps(context, facts.meeting.id),
			closed: whySigningUpIsRefused(facts.meeting, 1, context.now, false),
			known: { name: isPerson ? actor.name : undefined, email: contact?.email },
		};
	},
	may: () => yes,
});

/** What the link of a sign-up opens: whether one has a place, and the way out. It shows nothing about anybody. */
export const signUpReceiptPage = read({
	name: 'meeting.receipt-page',
	path: '/tilmelding/:secret',
	input: v.object({ secret: secretInPath }),
	async load(context, { secret }) {
		const signUp = await signUpBySecret(context, secret);
		const [meeting] = signUp ? await meetingsById(context, [signUp.meetingId]) : [];
		if (!signUp || !meeting) return undefined;
		const { headCount, placedAt, leftAt, email } = signUp;
		return {
			secret,
			meeting,
			state: meetingState(meeting, context.now),
			headCount,
			isPlaced: placedAt !== null,
			hasLeft: leftAt !== null,
			isMailed: email !== null,
		};
	},
	may: () => yes,
});
