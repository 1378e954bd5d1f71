import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	type Answer,
	type AnswerState,
	type Assignment,
	answersOf,
	anyContributionByNumber,
	assignmentsOf,
	type Contribution,
	contributionById,
	countSupports,
	type Flag,
	flagsOf,
	isAnsweredAlone,
	isDraft,
	isPublic,
	type Step,
	stepsOf,
} from '../../contributions/index.ts';
import { commentPlace } from '../../discussion/index.ts';
import { contactOf, namesOf, type PersonNames } from '../../people/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';
import { deskQuery } from '../desk-wish.ts';
import { fillingOf } from '../filling.ts';
import { mayAnswer } from '../permissions.ts';
import { type AnswerWords, fillAnswer } from '../template.ts';
import { numberInPath, wordInQuery } from '../words.ts';
import { type Desk, loadDesk } from './load-desk.ts';
import { type InternalNote, notesOf } from './read-notes.ts';
import { type AnswerTemplate, templatesOf } from './read-templates.ts';

/** A piece as it lies open on the desk. */
export interface OpenPiece {
	readonly piece: Contribution;
	/** What a comment is about. */
	readonly about: Contribution | undefined;
	readonly process: ParticipationProcess;
	readonly answer: Answer | undefined;
	readonly steps: readonly Step[];
	readonly supports: number;
	readonly names: ReadonlyMap<string, PersonNames>;
	/** How the author hears of the answer. */
	readonly told: 'mailed' | 'unmailed' | 'unknown';
	/** Who has it in hand, or that it was put back. */
	readonly assignment: Assignment | undefined;
	readonly flags: readonly Flag[];
	readonly notes: readonly InternalNote[];
	readonly templates: readonly AnswerTemplate[];
	/** The words of the template that the address names, filled in for this piece. */
	readonly filled: FilledTemplate | undefined;
}

/** A template filled in for one piece. */
export interface FilledTemplate extends AnswerWords {
	readonly id: string;
	readonly state: AnswerState;
	readonly elsewhereTo: string | null;
}

/** One piece on the desk, with the pile it was taken from beside it. */
export const pieceRead = read({
	name: 'desk-piece.page',
	path: '/svarbord/:number',
	input: v.object({ number: numberInPath, ...deskQuery, skabelon: wordInQuery }),
	async load(context, { number, skabelon, ...wish }): Promise<(OpenPiece & { readonly desk: Desk }) | undefined> {
		const open = await openPiece(context, number, skabelon);
		return open && { ...open, desk: await loadDesk(context, wish) };
	},
	may: mayAnswer,
});

async function openPiece(
	context: Context,
	number: number,
	templateId: string | undefined,
): Promise<OpenPiece | undefined> {
	const piece = await anyContributionByNumber(context, number);
	if (!piece || !isAnsweredAlone(piece) || isDraft(piece)) return undefined;
	const process = await processById(context, piece.processId);
	// What is loaded further tells of a person: only for those who may see it.
	if (!process || mayAnswer(context.actor, { process }).kind !== 'yes') return process && bare(piece, process);
	const [hands, flags, notes, templates] = await Promise.all([
		assignmentsOf(context, piece.id),
		flagsOf(context, piece.id),
		notesOf(context, piece.id),
		process.organisationId === null ? templatesOf(context, process.departmentId ? [process.departmentId] : []) : [],
	]);
	const [assignment] = hands;
	const persons = [
		piece.authorId,
		piece.enteredBy,
		assignment?.personId ?? null,
		assignment?.byPersonId ?? null,
		...notes.map((note) => note.byPersonId),
		...flags.map((flag) => flag.settledBy),
	].filter((id) => id !== null);
	const [answers, steps, supports, names, contact, about] = await Promise.all([
		answersOf(context, [piece.id]),
		stepsOf(context, piece.id),
		countSupports(context, piece.id),
		namesOf(context, persons),
		piece.authorId ? contactOf(context, piece.authorId) : undefined,
		aboutOf(context, piece),
	]);
	const template = templates.find(({ id }) => id === templateId);
	return {
		piece,
		about,
		process,
		answer: answers.get(piece.id),
		steps,
		supports: supports.all,
		names,
		assignment,
		flags,
		notes,
		templates,
		filled: template && fillAnswer(template, fillingOf(piece, process, names)),
		told: contact?.email ? 'mailed' : piece.authorId ? 'unmailed' : 'unknown',
	};
}

async function aboutOf(context: Context, piece: Contribution): Promise<Contribution | undefined> {
	const place = piece.kind === 'comment' ? await commentPlace(context, piece.id) : undefined;
	const about = place && (await contributionById(context, place.aboutId));
	return about && isPublic(about) ? about : undefined;
}

function bare(piece: Contribution, process: ParticipationProcess): OpenPiece {
	const nothing = {
		about: undefined,
		answer: undefined,
		steps: [],
		supports: 0,
		names: new Map(),
		assignment: undefined,
		flags: [],
		notes: [],
		templates: [],
		filled: undefined,
	};
	return { piece, process, ...nothing, told: 'unknown' };
}
