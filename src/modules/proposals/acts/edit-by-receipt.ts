import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { correctContribution } from '../../contributions/index.ts';
import { commentLimit, titleOfComment } from '../../discussion/index.ts';
import { lockByReceipt, receiptSecretField } from '../reads/receipt-facts.ts';
import { whyReceiptEditIsRefused } from '../receipt-piece.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { findPlace } from '../steps/find-place.ts';
import { holdCorrection } from '../steps/hold-correction.ts';
import { keepPictures, keepPicturesOfDraft } from '../steps/keep-pictures.ts';
import { tellRelations } from '../steps/tell-relations.ts';
import { correctedPlace, draftWords } from '../words.ts';

const { title, text, theme, pictures } = draftWords;

/** Somebody without an account corrects their piece by the link on their receipt, while nobody has answered it. */
export const editByReceipt = act({
	name: 'contribution.edit-by-receipt',
	summary: 'Correct your piece by the link on your receipt.',
	// The link is a key to the piece: it must not lie in a kept form.
	sensitive: true,
	input: v.object({ secret: receiptSecretField, title, text, theme, pictures, ...correctedPlace }),
	load: (context, input) => lockByReceipt(context, input.secret),
	// Whoever holds the receipt is whoever handed the piece in.
	may: () => yes,
	async run(context, facts, input) {
		const { piece, process } = facts;
		const refusal = whyReceiptEditIsRefused(facts, process, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal);
		if (piece.kind === 'comment') {
			if (input.text === '') return refused(key('comment-missing'), 'text');
			if (input.text.length > commentLimit)
				return refused(key('comment-too-long'), 'text', { length: input.text.length, limit: commentLimit });
			const words = { title: titleOfComment(input.text), text: input.text, themeId: piece.themeId };
			await correctContribution(context, piece, words);
			const held = await holdCorrection(context, piece, words);
			return done({ held });
		}
		if (input.title === '') return refused(key('title-missing'), 'title');
		if (input.text === '') return refused(key('text-missing'), 'text');
		const checked = await checkWords(context, facts, { theme: input.theme, showAs: 'name' }, undefined);
		if ('problems' in checked) return checked;
		const { themeId } = checked;
		const where = input.where && (await findPlace(context, input.where));
		if (where && 'problems' in where) return where;
		await correctContribution(context, piece, { title: input.title, text: input.text, themeId, where });
		const held = await holdCorrection(context, piece, input);
		const keep = held ? keepPicturesOfDraft : keepPictures;
		if (!(await keep(context, piece.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		await tellRelations(context, { ...piece, themeId });
		return done({ held });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: 'web' }),
});
