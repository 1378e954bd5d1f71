import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { optionalLine } from '../../../platform/words.ts';
import { receiveContribution, wayIn } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayTakePart, whyHandingInIsRefused } from '../../processes/index.ts';
import { holdPiece, screenPiece } from '../../screening/index.ts';
import { limits } from '../proposal.ts';
import { holdForHandingIn } from '../reads/process-facts.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { findPlace } from '../steps/find-place.ts';
import { keepPictures, keepPicturesOfDraft } from '../steps/keep-pictures.ts';
import { mailReceipt } from '../steps/mail-receipt.ts';
import { newReceipt } from '../steps/receipt.ts';
import { tellRelations } from '../steps/tell-relations.ts';
import { emailField, firstWords, headCountField, processSlug, proofWords, proposalWords } from '../words.ts';

/** A person proposes something in a process, in public. Where the process asks for no sign-in they get a receipt link. */
export const publishProposal = act({
	name: 'proposal.publish',
	summary: 'Propose something in a process.',
	example: {
		process: 'stoette-der-holder',
		theme: 'naboer',
		title: 'Flere bænke langs åen',
		text: 'Så kan alle komme med ud at gå.',
	},
	answer: v.object({
		id: v.string(),
		number: v.number(),
		receipt: v.optional(v.string()),
		held: v.optional(v.boolean()),
	}),
	besides: ['proof'],
	input: v.object({
		process: processSlug,
		...proposalWords,
		...firstWords,
		/** Only of somebody who is not signed in: what to call them, and where to send the receipt. */
		name: optionalLine(limits.name, key('name-too-long')),
		email: emailField,
		proof: proofWords,
		headCount: v.optional(headCountField),
	}),
	load: (context, input) => holdForHandingIn(context, input.process),
	may: (actor, { levels }) => mayTakePart(actor, 'propose', levels),
	async run(context, facts, input) {
		const { process } = facts;
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed) return refused(closed);
		const authorId = context.actor.personId;
		const checked = await checkWords(context, facts, input, authorId);
		if ('problems' in checked) return checked;
		const where = await findPlace(context, input);
		if ('problems' in where) return where;
		const voice = await voiceOf(context, process.id);
		const receipt = authorId && !context.actor.helper ? undefined : newReceipt(context);
		const signals = await screenPiece(context, input);
		const held = signals.length > 0;
		const received = await receiveContribution(context, {
			held,
			kind: 'proposal',
			processId: process.id,
			themeId: checked.themeId,
			title: input.title,
			text: input.text,
			language: input.language,
			...wayIn(context.actor),
			happenedOn: today,
			authorId,
			authorKey: voice?.key,
			authorLevel: context.actor.level,
			pseudonym: authorId ? checked.pseudonym : undefined,
			typedName: authorId ? undefined : input.name,
			behalf: checked.behalf,
			headCount: authorId ? undefined : input.headCount,
			where,
			receiptHash: receipt?.hash,
			needsAnswer: true,
		});
		const keep = held ? keepPicturesOfDraft : keepPictures;
		if (!(await keep(context, received.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		await tellRelations(context, { id: received.id, processId: process.id, themeId: checked.themeId });
		if (held) await holdPiece(context, received.id, signals, receipt?.name);
		if (receipt && input.email && !authorId)
			await mailReceipt(
				context,
				{ ...received, ...input, kind: 'proposal', email: input.email, signals },
				receipt.name,
			);
		return done({ ...received, receipt: receipt?.name, ...(held && { held }) });
	},
	about: (_facts, answer) => ({ kind: 'proposal', id: answer.id, channel: 'web' }),
});
