import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { atLevel } from '../../../platform/permission.ts';
import { isTakenBack, lockContribution, withdrawContribution } from '../../contributions/index.ts';
import { responseNumber } from '../fields.ts';
import { key } from '../refusals.ts';

/** Somebody takes their response back, until the white paper is closed. Somebody else's is not there. */
export const withdrawResponse = act({
	name: 'response.withdraw',
	summary: 'Take your consultation response back, until it is answered.',
	repeatable: true,
	input: v.object({ number: responseNumber }),
	async load(context, { number }) {
		const piece = await lockContribution(context, number);
		if (piece?.kind !== 'response') return undefined;
		const isOwn = piece.authorId !== null && piece.authorId === context.actor.personId;
		return isOwn || context.actor.kind === 'visitor' ? { piece } : undefined;
	},
	may: (actor) => atLevel(actor, 1),
	async run(context, { piece }, { number }) {
		if (piece.answeredAt !== null) return refused(key('response-answered'));
		if (!isTakenBack(piece)) await withdrawContribution(context, piece);
		return done({ number });
	},
	about: ({ piece }) => ({ kind: 'response', id: piece.id, channel: piece.channel }),
});
