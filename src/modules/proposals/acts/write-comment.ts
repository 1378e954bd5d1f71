import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { wayIn } from '../../contributions/index.ts';
import { stances, titleOfComment, writeComment as writeRow } from '../../discussion/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayTakePart, whyHandingInIsRefused } from '../../processes/index.ts';
import { holdPiece, screenPiece } from '../../screening/index.ts';
import { limits } from '../proposal.ts';
import { holdForComment } from '../reads/comment-facts.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { mailReceipt } from '../steps/mail-receipt.ts';
import { newReceipt } from '../steps/receipt.ts';
import { behalfWords, commentField, emailField, languageField, pieceNumber, proofWords } from '../words.ts';

/** A person speaks for a proposal, against it, or asks something that must be answered. */
export const writeComment = act({
	name: 'comment.write',
	summary: 'Speak for or against a proposal, or ask a question about it.',
	example: { number: 12, stance: 'question', text: 'Hvor mange bliver der plads til?' },
	answer: v.object({
		id: v.string(),
		number: v.number(),
		about: v.number(),
		receipt: v.optional(v.string()),
		held: v.optional(v.boolean()),
	}),
	besides: ['proof'],
	input: v.object({
		number: pieceNumber,
		stance: v.picklist(stances, key('stance-missing')),
		text: commentField,
		showAs: v.optional(v.picklist(['name', 'pseudonym'], key('show-as-missing')), 'name'),
		/** Only of somebody who is not signed in: what to call them, and where to send the receipt. */
		name: optionalLine(limits.name, key('name-too-long')),
		email: emailField,
		proof: proofWords,
		...behalfWords,
		language: languageField,
	}),
	load: (context, input) => holdForComment(context, input.number),
	may: (actor, { levels }) => mayTakePart(actor, 'comment', levels),
	async run(context, facts, input) {
		const { process, about } = facts;
		if (about.wentOnAt) return refused(key('went-on'));
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed) return refused(closed);
		const authorId = context.actor.personId;
		const checked = await checkWords(context, { process, themes: [] }, input, authorId);
		if ('problems' in checked) return checked;
		const voice = await voiceOf(context, process.id);
		const receipt = authorId && !context.actor.helper ? undefined : newReceipt(context);
		const signals = await screenPiece(context, input);
		const held = signals.length > 0;
		const written = await writeRow(context, {
			held,
			stance: input.stance,
			aboutId: about.id,
			processId: process.id,
			themeId: about.themeId,
			text: input.text,
			language: input.language,
			behalf: checked.behalf,
			...wayIn(context.actor),
			happenedOn: today,
			authorId,
			authorKey: voice?.key,
			authorLevel: context.actor.level,
			pseudonym: authorId ? checked.pseudonym : undefined,
			typedName: authorId ? undefined : input.name,
			receiptHash: receipt?.hash,
		});
		if (held) await holdPiece(context, written.id, signals, receipt?.name);
		if (receipt && input.email && !authorId)
			await mailReceipt(
				context,
				{ ...input, ...written, kind: 'comment', title: titleOfComment(input.text), email: input.email, signals },
				receipt.name,
			);
		return done({ ...written, about: about.number, receipt: receipt?.name, ...(held && { held }) });
	},
	about: (_facts, answer) => ({ kind: 'comment', id: answer.id, channel: 'web' }),
});
