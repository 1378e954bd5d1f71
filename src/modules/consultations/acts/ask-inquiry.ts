import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { guessLanguage } from '../../../ui/languages-of-words.ts';
import { newReceipt } from '../../proposals/index.ts';
import { screenPiece } from '../../screening/index.ts';
import { inquiryFields, slugField } from '../fields.ts';
import { whyAskingIsRefused } from '../inquiry.ts';
import { holdConsultation } from '../reads/read-consultation.ts';
import { consultationTables } from '../tables.ts';

/** Somebody asks about what is heard, and everybody reads the answer. Nobody needs to sign in, and nobody sees who asked. */
export const askInquiry = act({
	name: 'inquiry.ask',
	summary: 'Ask about a consultation; your question and the answer are shown to everybody, without your name.',
	example: { consultation: 'lokalplan-for-havnen', text: 'Hvor høj bliver muren mod kajen?' },
	answer: v.object({
		id: v.string(),
		number: v.number(),
		slug: v.string(),
		receipt: v.string(),
		held: v.optional(v.boolean()),
	}),
	besides: ['proof'],
	input: v.object({ consultation: slugField, ...inquiryFields }),
	load: (context, input) => holdConsultation(context, input.consultation),
	may: () => yes,
	async run(context, { consultation }, { text, email, proof }) {
		const refusal = whyAskingIsRefused(consultation, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal);
		const held = (await screenPiece(context, { text, email, proof })).length > 0;
		const receipt = newReceipt(context);
		const row = await consultationTables(context.db)
			.insertInto('consultation_inquiry')
			.values({
				id: newId(context.now),
				consultation: consultation.id,
				text,
				language: guessLanguage(text, context.language),
				person: context.actor.personId ?? null,
				email: context.actor.personId ? null : (email ?? null),
				secret_hash: receipt.hash,
				asked_at: context.now,
				held_at: held ? context.now : null,
			})
			.returning(['id', 'number'])
			.executeTakeFirstOrThrow();
		return done({ ...row, slug: consultation.slug, receipt: receipt.name, ...(held && { held }) });
	},
	about: (_facts, answer) => ({ kind: 'inquiry', id: answer.id, channel: 'web' }),
});
