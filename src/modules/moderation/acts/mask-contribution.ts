import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { isTakenBack, masked, maskWords } from '../../contributions/index.ts';
import { titleOfComment } from '../../discussion/index.ts';
import { mayModerate } from '../permissions.ts';
import { pieceToModerate } from '../reads/piece-to-moderate.ts';
import { key } from '../refusals.ts';
import { maskAround } from '../steps/mask-around.ts';
import { tellMasked } from '../steps/tell-author.ts';
import { writeDecision } from '../steps/write-decision.ts';
import { passageField, pieceNumber, whatField, wordsField } from '../words.ts';

/** A moderator takes a name or another private detail out of a text; the rest stays, and its author is told. */
export const maskContribution = act({
	name: 'contribution.mask',
	summary:
		'The municipality takes a private detail out of a text, tells its author, and writes in the public log that it did.',
	input: v.object({ number: pieceNumber, passage: passageField, what: whatField, words: wordsField }),
	load: (context, { number }) => pieceToModerate(context, number),
	may: mayModerate,
	async run(context, { piece }, { passage, what, words }) {
		if (isTakenBack(piece)) return refused(key('taken-back'));
		const mask = { what, passage };
		const text = masked(piece.text, mask);
		const title = piece.kind === 'comment' ? titleOfComment(text) : masked(piece.title, mask);
		if (text === piece.text && title === piece.title) return refused(key('passage-not-there'), 'passage');
		const decision = await writeDecision(context, piece, { kind: 'masked', rule: 'private', words });
		const same = await maskWords(context, piece, { ...mask, decision }, title);
		await maskAround(context, piece, same, mask);
		await tellMasked(context, piece, { id: decision, words });
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
