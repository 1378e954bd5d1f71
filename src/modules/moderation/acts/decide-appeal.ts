import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { contributionById, isAnsweredAlone, isTakenBack, lockContribution } from '../../contributions/index.ts';
import { processById } from '../../processes/index.ts';
import { whyDecidingIsRefused } from '../decision.ts';
import { mayModerate } from '../permissions.ts';
import { lockDecision } from '../reads/read-decisions.ts';
import { tellAppealDecided } from '../steps/tell-author.ts';
import { undoDecision } from '../steps/undo-decision.ts';
import { moderationTables } from '../tables.ts';
import { decisionField, reasonField, resultField } from '../words.ts';

/** Another moderator than the one who decided looks at a decision anew, and says with a reason whether it stands. */
export const decideAppeal = act({
	name: 'moderation.decide-appeal',
	summary: 'Another employee than the one who decided looks at your appeal, and tells you what came of it and why.',
	input: v.object({ decision: decisionField, result: resultField, reason: reasonField }),
	async load(context, input) {
		const decision = await lockDecision(context, input.decision);
		const found = decision?.contributionId ? await contributionById(context, decision.contributionId) : undefined;
		const piece = found && (await lockContribution(context, found.number));
		const process = piece && (await processById(context, piece.processId));
		if (!decision || !piece || !process || !isAnsweredAlone(piece)) return undefined;
		return { decision, piece, process };
	},
	may: mayModerate,
	async run(context, { decision, piece }, { result, reason }) {
		const refusal = whyDecidingIsRefused(decision, context.actor.personId);
		if (refusal) return refused(refusal);
		await moderationTables(context.db)
			.updateTable('moderation_appeal')
			.set({ result, reason, decided_at: context.now, decided_by: context.actor.personId })
			.where('decision', '=', decision.id)
			.execute();
		// Whoever took it back meanwhile is right too, but does not want it shown.
		if (result === 'overturned' && !isTakenBack(piece)) await undoDecision(context, piece, decision);
		await tellAppealDecided(context, piece, decision, { result, reason });
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
