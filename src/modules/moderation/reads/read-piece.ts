import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	anyContributionByNumber,
	type Contribution,
	type Flag,
	flagsOf,
	isDraft,
	isTakenBack,
	type MaskedPassage,
	masksOf,
} from '../../contributions/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';
import { type Signal, signalsOf } from '../../screening/index.ts';
import type { Decision } from '../decision.ts';
import { mayModerate } from '../permissions.ts';
import { numberInPath } from '../words.ts';
import { decisionsAbout } from './read-decisions.ts';

/** A piece as a moderator looks at it. */
export interface ModeratedPiece {
	readonly piece: Contribution;
	readonly process: ParticipationProcess;
	readonly flags: readonly Flag[];
	readonly decisions: readonly Decision[];
	/** Why it is held. */
	readonly signals: readonly Signal[];
	/** What was taken out of it, by the decision that did. */
	readonly masks: ReadonlyMap<string, MaskedPassage>;
	readonly names: ReadonlyMap<string, PersonNames>;
}

/** One piece with what people flagged, what was decided about it, and what can be done. */
export const moderatedPieceRead = read({
	name: 'moderation.piece',
	path: '/moderation/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }): Promise<ModeratedPiece | undefined> {
		const piece = await anyContributionByNumber(context, number);
		if (!piece || isDraft(piece) || isTakenBack(piece)) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		// What is loaded further tells of persons: only for those who may see it.
		if (mayModerate(context.actor, { process }).kind !== 'yes')
			return { piece, process, flags: [], decisions: [], signals: [], masks: new Map(), names: new Map() };
		return { piece, process, ...(await besidePiece(context, piece)) };
	},
	may: mayModerate,
});

async function besidePiece(context: Context, piece: Contribution) {
	const [flags, decisions, signals, masks] = await Promise.all([
		flagsOf(context, piece.id),
		decisionsAbout(context, piece.id),
		signalsOf(context, piece.id),
		masksOf(context, piece.id),
	]);
	const persons = [
		piece.authorId,
		...decisions.flatMap(({ decidedBy, appeal }) => [decidedBy, appeal?.decidedBy ?? null]),
	].filter((id) => id !== null);
	return { flags, decisions, signals, masks, names: await namesOf(context, persons) };
}
