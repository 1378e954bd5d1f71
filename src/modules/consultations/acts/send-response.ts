import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { receiveContribution, wayIn } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import { checkWords, findPlace, mailReceipt, newReceipt } from '../../proposals/index.ts';
import { pinsOf } from '../drawing.ts';
import { drawingFields, ownWordsField, responseFields, senderFields, slugField } from '../fields.ts';
import { holdConsultation } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { titleOfResponse, whyRespondingIsRefused } from '../response.ts';
import { consulteeBySecret } from '../steps/invitation.ts';
import { wholeResponse, writePins } from '../steps/point-at-drawing.ts';
import { tieToConsultee, whyBesideIsRefused, writeResponse } from '../steps/write-response.ts';

/** Somebody responds to a consultation. Nobody needs to sign in for it: to be heard is a right. */
export const sendResponse = act({
	name: 'response.send',
	summary: 'Respond to a consultation; the municipality decides whether your response is shown.',
	example: {
		consultation: 'lokalplan-for-havnen',
		text: 'Stien langs kajen bør være tre meter bred.',
		name: 'Ane',
		paragraphs: [2],
	},
	answer: v.object({ id: v.string(), number: v.number(), receipt: v.optional(v.string()) }),
	input: v.object({
		consultation: slugField,
		...responseFields,
		text: ownWordsField,
		...drawingFields,
		...senderFields,
	}),
	load: (context, input) => holdConsultation(context, input.consultation),
	may: () => yes,
	async run(context, { consultation, process }, input) {
		const today = dateInCopenhagen(context.now);
		const refusal = whyRespondingIsRefused(consultation, today);
		if (refusal) return refused(refusal);
		const whole = await wholeResponse(context, consultation.id, input);
		if ('problems' in whole) return whole;
		const { text, drawing } = whole;
		const authorId = context.actor.personId;
		if (!authorId && !input.name) return refused(key('name-missing'), 'name');
		const beside = await whyBesideIsRefused(context, consultation.id, input);
		if (beside) return beside;
		const consultee = await consulteeBySecret(context, consultation.id, input.invitation);
		const checked = await checkWords(context, { process, themes: [] }, { ...input, showAs: 'name' }, authorId);
		if ('problems' in checked) return checked;
		const where = await findPlace(context, input);
		if ('problems' in where) return where;
		const voice = await voiceOf(context, process.id);
		const receipt = authorId && !context.actor.helper ? undefined : newReceipt(context);
		const title = titleOfResponse(text);
		const received = await receiveContribution(context, {
			kind: 'response',
			processId: process.id,
			title,
			text,
			language: input.language,
			...wayIn(context.actor),
			happenedOn: today,
			authorId,
			authorKey: voice?.key,
			authorLevel: context.actor.level,
			pseudonym: checked.pseudonym,
			typedName: authorId ? undefined : input.name,
			behalf: checked.behalf,
			where,
			receiptHash: receipt?.hash,
			needsAnswer: false,
		});
		await writeResponse(context, { ...input, ...received, consultationId: consultation.id, receivedOn: today });
		if (drawing) await writePins(context, received.id, drawing.file, pinsOf(input.pins));
		if (consultee) await tieToConsultee(context, consultee.id, received.id);
		if (receipt && input.email && !authorId)
			await mailReceipt(
				context,
				{ ...received, title, kind: 'response', name: input.name, email: input.email, signals: [] },
				receipt.name,
			);
		return done({ ...received, receipt: receipt?.name });
	},
	about: (_facts, answer) => ({ kind: 'response', id: answer.id, channel: 'web' }),
});
