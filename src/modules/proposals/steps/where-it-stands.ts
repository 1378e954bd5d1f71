import type { Context } from '../../../platform/context.ts';
import { type Contribution, holdContribution, isPublic, successorsOf } from '../../contributions/index.ts';

/** A chain of merges longer than this has never been; it ends a circle that cannot be. */
const longestChain = 20;

/**
 * The proposal that a form was sent to, held while something is added to it; where it was merged meanwhile, the one that it went on
 * in, so that nothing is added to what is no longer read. Undefined where there is none to add to.
 */
export async function holdWhereItStands(context: Context, number: number): Promise<Contribution | undefined> {
	let held = await holdContribution(context, 'proposal', number);
	for (let turn = 0; held?.wentOnAt && turn < longestChain; turn++) {
		const [successor] = (await successorsOf(context, [held.id])).get(held.id) ?? [];
		if (successor?.how !== 'merged') break;
		held = await holdContribution(context, 'proposal', successor.later.number);
	}
	return held && (isPublic(held) || held.wentOnAt) ? held : undefined;
}
