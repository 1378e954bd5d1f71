import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { atLevel, yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import type { Contribution } from '../../contributions/index.ts';
import { ageMark, isAgeTold, numberField, pieceOfAge, secretField } from './age-piece.ts';

/** Whether somebody can still tell an age for a piece. */
export type AgeQuestion = 'open' | 'told' | 'closed';

async function questionOf(context: Context, piece: Contribution): Promise<AgeQuestion> {
	const mark = ageMark(context, piece);
	if (!mark) return 'closed';
	return (await isAgeTold(context, mark)) ? 'told' : 'open';
}

/** The question after handing in, for whoever holds the receipt's link. */
export const ageByReceiptRead = read({
	name: 'age-by-receipt.page',
	path: '/kvittering/:secret/alder',
	input: v.object({ secret: secretField }),
	async load(context, { secret }) {
		const piece = await pieceOfAge(context, { secret });
		return piece && { question: await questionOf(context, piece), receipt: `/kvittering/${secret}` };
	},
	may: () => yes,
});

/** The same for one's own piece. */
export const ownAgeRead = read({
	name: 'own-age.page',
	path: '/mit/bidrag/:number/alder',
	input: v.object({ number: numberField }),
	async load(context, { number }) {
		const receipt = `/mit/bidrag/${number}`;
		// Nothing is looked up for somebody who has yet to sign in.
		if (context.actor.personId === undefined) return { question: 'closed' as const, receipt };
		const piece = await pieceOfAge(context, { number });
		return piece && { question: await questionOf(context, piece), receipt };
	},
	may: (actor) => atLevel(actor, 1),
});
