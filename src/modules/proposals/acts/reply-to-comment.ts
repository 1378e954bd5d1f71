import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { wayIn } from '../../contributions/index.ts';
import { titleOfComment, voiceToReplyTo, writeComment } from '../../discussion/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayAnswerIn, whyHandingInIsRefused } from '../../processes/index.ts';
import { holdPiece, screenPiece } from '../../screening/index.ts';
import { mayReply } from '../permissions.ts';
import { limits } from '../proposal.ts';
import { holdForReply } from '../reads/comment-facts.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { mailReceipt } from '../steps/mail-receipt.ts';
import { newReceipt } from '../steps/receipt.ts';
import { behalfWords, commentField, emailField, languageField, pieceNumber, proofWords } from '../words.ts';

/** Somebody replies to a comment. Employees of the process reply in its name, also after it has closed. */
export const replyToComment = act({
	name: 'comment.reply',
	summary: 'Reply to a comment.',
	answer: v.object({
		id: v.string(),
		number: v.number(),
		about: v.number(),
		receipt: v.optional(v.string()),
		held: v.optional(v.boolean()),
	}),
	besides: ['proof'],
	input: v.object({
		comment: pieceNumber,
		text: commentField,
		showAs: v.optional(v.picklist(['name', 'pseudonym'], key('show-as-missing')), 'name'),
		/** Only of somebody who is not signed in: what to call them, and where to send the receipt. */
		name: optionalLine(limits.name, key('name-too-long')),
		email: emailField,
		proof: proofWords,
		...behalfWords,
		language: languageField,
	}),
	load: (context, input) => holdForReply(context, input.comment),
	may: (actor, { process, levels }) => mayReply(actor, process, levels),
	async run(context, { process, about, place }, input) {
		const { actor } = context;
		const staff = mayAnswerIn(actor, process).kind === 'yes';
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed && !(staff && process.concludedAt === null)) return refused(closed);
		const checked = await checkWords(context, { process, themes: [] }, input, actor.personId);
		if ('problems' in checked) return checked;
		const voice = await voiceOf(context, process.id);
		const receipt = actor.personId && !actor.helper ? undefined : newReceipt(context);
		const signals = await screenPiece(context, input);
		const held = signals.length > 0;
		const written = await writeComment(context, {
			held,
			stance: 'reply',
			aboutId: about.id,
			parentId: voiceToReplyTo(place),
			processId: process.id,
			themeId: about.themeId,
			text: input.text,
			language: input.language,
			behalf: checked.behalf,
			...wayIn(context.actor),
			happenedOn: today,
			authorId: actor.personId,
			authorKey: voice?.key,
			authorLevel: actor.level,
			pseudonym: actor.personId && !staff ? checked.pseudonym : undefined,
			typedName: actor.personId ? undefined : input.name,
			// Marks the words as those of whoever stands behind the process: its employee or member wrote them and put them here.
			...(staff && { enteredBy: actor.personId }),
			receiptHash: receipt?.hash,
		});
		if (held) await holdPiece(context, written.id, signals, receipt?.name);
		if (receipt && input.email && !actor.personId)
			await mailReceipt(
				context,
				{ ...input, ...written, kind: 'comment', title: titleOfComment(input.text), email: input.email, signals },
				receipt.name,
			);
		return done({ ...written, about: about.number, receipt: receipt?.name, ...(held && { held }) });
	},
	about: (_facts, answer) => ({ kind: 'comment', id: answer.id, channel: 'web' }),
});
