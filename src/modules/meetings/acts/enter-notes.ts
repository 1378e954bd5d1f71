import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { done, type Outcome, type Problem, type Refused, refused } from '../../../platform/outcome.ts';
import { themesOf } from '../../processes/index.ts';
import { type EnteredProposal, enterProposals, noTheme } from '../../proposals/index.ts';
import { relateAll } from '../../relations/index.ts';
import { cameField, meetingNumber, type Note, noteField } from '../fields.ts';
import { limits } from '../limits.ts';
import type { PublicMeeting } from '../meeting.ts';
import { titleOfNote } from '../note-lines.ts';
import { type MeetingFacts, mayRunMeeting } from '../permissions.ts';
import { lockSteered } from '../reads/read-meeting.ts';
import { key } from '../refusals.ts';
import { meetingTables } from '../tables.ts';

/** What came of a form with notes. */
interface EnteredNotes {
	readonly number: number;
	readonly entered: number;
}

/** Enters what was said at a meeting, all of it or nothing: each note is a proposal that gets its own answer. */
export const enterNotes = act({
	name: 'meeting.enter-notes',
	summary: 'The notes of a meeting are entered at once; each becomes a proposal that is answered like any other.',
	// Names of those who spoke.
	sensitive: true,
	input: v.object({
		number: meetingNumber,
		came: cameField,
		notes: v.pipe(
			v.array(noteField),
			v.minLength(1, key('no-notes')),
			v.maxLength(limits.notes, key('too-many-notes')),
		),
	}),
	load: (context, { number }) => lockSteered(context, number),
	may: mayRunMeeting,
	async run(context, facts, { number, came, notes }): Promise<Outcome<EnteredNotes>> {
		const { meeting } = facts;
		if (meeting.publishedAt === null) return refused(key('meeting-not-public'));
		if (meeting.cancelledAt !== null) return refused(key('meeting-cancelled'));
		if (context.now < meeting.startsAt) return refused(key('notes-not-yet'));
		const refusal = await enterAll(context, facts, notes);
		if (refusal) return refusal;
		if (came !== undefined)
			await meetingTables(context.db)
				.updateTable('public_meeting')
				.set({ came })
				.where('id', '=', meeting.id)
				.execute();
		return done({ number, entered: notes.length });
	},
	about: ({ meeting }) => ({ kind: 'meeting', id: meeting.id, channel: 'meeting' }),
});

async function enterAll(
	context: Context,
	{ meeting, process }: MeetingFacts,
	notes: readonly Note[],
): Promise<Refused | undefined> {
	const themes = await themesOf(context, process.id);
	const proposals = notes.map((note) => proposalOf(meeting, note));
	const entered = await enterProposals(context, { process, themes }, proposals, { tell: true });
	const problems = entered.flatMap((one, at) => ('problems' in one ? inRow(one, at) : []));
	if (problems.length > 0) return { kind: 'refused', problems };
	const last = await lastPosition(context, meeting.id);
	const kept = entered.map((one, at) => ({
		contribution: (one as EnteredProposal).id,
		meeting: meeting.id,
		position: last + at + 1,
		table_name: notes[at]?.table ?? '',
		agreed: notes[at]?.agreed ?? null,
	}));
	await meetingTables(context.db).insertInto('meeting_note').values(kept).execute();
	await relateAll(
		context,
		kept.map(({ contribution }) => ({
			from: { kind: 'meeting', id: meeting.id },
			type: 'led-to',
			to: { kind: 'proposal', id: contribution },
		})),
	);
	return undefined;
}

async function lastPosition(context: Context, meetingId: string): Promise<number> {
	const { last } = await meetingTables(context.db)
		.selectFrom('meeting_note')
		.select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
		.where('meeting', '=', meetingId)
		.executeTakeFirstOrThrow();
	return last;
}

/** A note with what the meeting says of it: where, when, and what it was about. */
function proposalOf(meeting: PublicMeeting, note: Note) {
	return {
		title: note.title ?? titleOfNote(note.text, limits.noteTitle),
		text: note.text,
		theme: note.theme || meeting.themeId || noTheme,
		showAs: 'name',
		place: meeting.place || undefined,
		channel: 'meeting',
		happenedOn: dateInCopenhagen(meeting.startsAt),
		who: note.who,
	} as const;
}

/** Tells in which note something is wrong; what is wrong with the day or the process is wrong with all of them. */
function inRow({ problems }: Refused, at: number): Problem[] {
	return problems.map(({ field, ...problem }) =>
		field === undefined || field === 'happenedOn'
			? problem
			: { ...problem, field: `${field}-${at}`, facts: { ...problem.facts, note: at + 1 } },
	);
}
