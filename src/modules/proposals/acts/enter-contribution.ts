import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { assistedChannels, type ContributionKind, receiveContribution } from '../../contributions/index.ts';
import { writeComment } from '../../discussion/index.ts';
import { mayAnswerIn } from '../../processes/index.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import { limits } from '../proposal.ts';
import { holdForHandingIn } from '../reads/process-facts.ts';
import { key } from '../refusals.ts';
import { aboutOf } from '../steps/about-of.ts';
import { authorOf } from '../steps/author-of.ts';
import { checkWords } from '../steps/check-words.ts';
import { keepPictures } from '../steps/keep-pictures.ts';
import { newReceipt } from '../steps/receipt.ts';
import { tellRelations } from '../steps/tell-relations.ts';
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
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, facts, input): Promise<Outcome<Entered>> {
		const { process } = facts;
		const refusal = whyEnteringIsRefused(process, input.happenedOn, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal, refusal.startsWith('date') ? 'happenedOn' : undefined);
		const place = input.comment && (await aboutOf(context, process.id, input.comment));
		if (input.comment && !place) return refused(key('about-unknown'), 'about');
		if (!place && !input.title) return refused(key('title-missing'), 'title');
		const author = await authorOf(context, process.id, input.who);
		const themes = place ? [] : facts.themes;
		const checked = await checkWords(context, { process, themes }, input, author.authorId);
		if ('problems' in checked) return checked;
		const receipt = newReceipt(context);
		const piece = {
			...author,
			processId: process.id,
			text: input.text,
			channel: input.channel,
			happenedOn: input.happenedOn,
			pseudonym: author.authorId ? checked.pseudonym : undefined,
			organisationId: input.organisation,
			place: input.place,
			enteredBy: context.actor.personId,
			receiptHash: receipt.hash,
		};
		if (place) {
			const written = await writeComment(context, { ...piece, ...place });
			return done({ ...written, receipt: receipt.name, kind: 'comment' });
		}
		const { themeId } = checked;
		const title = input.title ?? '';
		const entered = await receiveContribution(context, {
			...piece,
			kind: 'proposal',
			themeId,
			title,
			needsAnswer: true,
		});
		if (!(await keepPictures(context, entered.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		await tellRelations(context, { id: entered.id, processId: process.id, themeId });
		return done({ ...entered, receipt: receipt.name, kind: 'proposal' });
	},
	about: (_facts, answer, input) => ({ kind: answer.kind, id: answer.id, channel: input.channel }),
});
