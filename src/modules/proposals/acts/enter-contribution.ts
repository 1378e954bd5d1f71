import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { assistedChannels, type ContributionKind } from '../../contributions/index.ts';
import { writeComment } from '../../discussion/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { limits } from '../proposal.ts';
import { holdForHandingIn } from '../reads/process-facts.ts';
import { key } from '../refusals.ts';
import { aboutOf } from '../steps/about-of.ts';
import { enterProposal, refusedForDay } from '../steps/enter-proposal.ts';
import { findPlace } from '../steps/find-place.ts';
import { keepPictures } from '../steps/keep-pictures.ts';
import { preparePiece } from '../steps/prepare-piece.ts';
import { whoField } from '../who.ts';
import { firstWords, pieceNumber, processSlug, proposalWords } from '../words.ts';

/** What was entered, and the name of its receipt. */
interface Entered {
	readonly id: string;
	readonly number: number;
	readonly kind: ContributionKind;
	readonly receipt: string;
}

/** Staff enter what somebody handed in by post, telephone, at the desk or a meeting, with the day it really came. */
export const enterContribution = act({
	name: 'contribution.enter',
	summary: 'Enter a piece for somebody who handed it in outside the site.',
	// A CPR number comes here hashed, but the text around it must not lie in a kept form either.
	sensitive: true,
	input: v.object({
		process: processSlug,
		...proposalWords,
		...firstWords,
		/** Left out for a comment: its title is its first words. */
		title: optionalLine(limits.title, key('title-too-long')),
		channel: v.picklist(assistedChannels, key('channel-missing')),
		happenedOn: v.pipe(v.string(key('date-missing')), v.regex(/^\d{4}-\d{2}-\d{2}$/, key('date-missing'))),
		who: whoField,
		/** Absent for a proposal. */
		comment: v.optional(
			v.object({
				/** Of the proposal, or of the comment when this is a reply. */
				about: v.pipe(pieceNumber),
				stance: v.picklist(['for', 'against', 'question', 'reply'], key('stance-missing')),
			}),
		),
	}),
	load: (context, input) => holdForHandingIn(context, input.process),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, facts, input): Promise<Outcome<Entered>> {
		const { process } = facts;
		const tooEarlyOrLate = refusedForDay(context, process, input.happenedOn);
		if (tooEarlyOrLate) return tooEarlyOrLate;
		if (input.comment) {
			const place = await aboutOf(context, process.id, input.comment);
			if (!place) return refused(key('about-unknown'), 'about');
			const prepared = await preparePiece(context, process, [], input);
			if ('problems' in prepared) return prepared;
			const written = await writeComment(context, { ...prepared.piece, ...place });
			return done({ ...written, receipt: prepared.receipt, kind: 'comment' });
		}
		const { title } = input;
		if (!title) return refused(key('title-missing'), 'title');
		const where = await findPlace(context, input);
		if ('problems' in where) return where;
		const entered = await enterProposal(context, facts, { ...input, title, where });
		if ('problems' in entered) return entered;
		if (!(await keepPictures(context, entered.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		return done({ ...entered, kind: 'proposal' });
	},
	about: (_facts, answer, input) => ({ kind: answer.kind, id: answer.id, channel: input.channel }),
});
