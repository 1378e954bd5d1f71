import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	type AnsweredAlone,
	anyContributionByNumber,
	type Contribution,
	type Flag,
	flagsOf,
	isAnsweredAlone,
	isDraft,
	isTakenBack,
	listSaying,
	type MaskedPassage,
	masksOf,
} from '../../contributions/index.ts';
import { conversationOf } from '../../discussion/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';
import { type ProposalPicture, picturesOf } from '../../proposals/index.ts';
import { type Signal, signalsOf } from '../../screening/index.ts';
import type { Decision } from '../decision.ts';
import { mayModerate } from '../permissions.ts';
import { numberInPath } from '../words.ts';
import { decisionsAbout } from './read-decisions.ts';

/** Whoever has looked these through presses again. */
const mostShown = 20;

/** A piece as a moderator looks at it. */
export interface ModeratedPiece {
	readonly piece: AnsweredAlone;
	readonly process: ParticipationProcess;
	readonly flags: readonly Flag[];
	readonly decisions: readonly Decision[];
	/** Why it is held. */
	readonly signals: readonly Signal[];
	/** What was taken out of it, by the decision that did. */
	readonly masks: ReadonlyMap<string, MaskedPassage>;
	/** Where else in the conversation the words stand that were taken out of it. */
	readonly saidElsewhere: readonly Contribution[];
	/** Seen by who judges, also while they are closed to everybody. */
	readonly pictures: readonly ProposalPicture[];
	readonly names: ReadonlyMap<string, PersonNames>;
}

/** One piece with what people flagged, what was decided about it, and what can be done. */
export const moderatedPieceRead = read({
	name: 'moderation.piece',
	path: '/moderation/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }): Promise<ModeratedPiece | undefined> {
		const piece = await anyContributionByNumber(context, number);
		if (!piece || !isAnsweredAlone(piece) || isDraft(piece) || isTakenBack(piece)) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		// What is loaded further tells of persons: only for those who may see it.
		if (mayModerate(context.actor, { process }).kind !== 'yes')
			return {
				piece,
				process,
				flags: [],
				decisions: [],
				signals: [],
				masks: new Map(),
				saidElsewhere: [],
				pictures: [],
				names: new Map(),
			};
		return { piece, process, ...(await besidePiece(context, piece)) };
	},
	may: mayModerate,
});

async function besidePiece(context: Context, piece: AnsweredAlone) {
	const [flags, decisions, signals, masks, pictures] = await Promise.all([
		flagsOf(context, piece.id),
		decisionsAbout(context, piece.id),
		signalsOf(context, piece.id),
		masksOf(context, piece.id),
		piece.kind === 'proposal' ? picturesOf(context, piece.id) : [],
	]);
	const passages = [...masks.values()].flatMap(({ passage }) => passage || []);
	const saidElsewhere =
		passages.length > 0 ? await listSaying(context, await conversationOf(context, piece.id), passages, mostShown) : [];
	const persons = [
		piece.authorId,
		...decisions.flatMap(({ decidedBy, appeal }) => [decidedBy, appeal?.decidedBy ?? null]),
	].filter((id) => id !== null);
	return { flags, decisions, signals, masks, saidElsewhere, pictures, names: await namesOf(context, persons) };
}
