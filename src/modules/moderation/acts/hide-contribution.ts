import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { settleFlags } from '../../contributions/index.ts';
import { forgetHeld } from '../../screening/index.ts';
import { whyHidingIsRefused } from '../decision.ts';
import { mayModerate } from '../permissions.ts';
import { pieceToModerate } from '../reads/piece-to-moderate.ts';
import { hidePiece } from '../steps/hide-and-show.ts';
import { tellHidden } from '../steps/tell-author.ts';
import { writeDecision } from '../steps/write-decision.ts';
import { moderationTexts } from '../texts.ts';
import { pieceNumber, ruleField, wordsField } from '../words.ts';

/** A moderator hides a piece for one of the public rules. Its author is told why, and can appeal. */
export const hideContribution = act({
	name: 'contribution.hide',
	summary:
		'The municipality hides what breaks one of the public rules, tells its author why, and writes it in the public log.',
	input: v.object({ number: pieceNumber, rule: ruleField, words: wordsField }),
	load: (context, { number }) => pieceToModerate(context, number),
	may: mayModerate,
	async run(context, { piece }, { rule, words }) {
		const refusal = whyHidingIsRefused(piece, context.actor.personId);
		if (refusal) return refused(refusal);
		await hidePiece(context, piece, rule);
		const decision = await writeDecision(context, piece, { kind: 'hidden', rule, words });
		await forgetHeld(context, piece.id);
		await settleFlags(context, piece.id, moderationTexts('da').verdict(rule));
		await tellHidden(context, piece, { id: decision, rule, words });
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
