import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { nearUntil } from '../reminder.ts';
import { type OwnAction, ownActions } from './own-actions.ts';

// The desk names a few; their own page has them all.
const mostNamed = 5;

/** The actions of one's own that are late or soon to be done, for the inbox; one more than is named tells that there are more. */
export async function nearActions(context: Context): Promise<{
	readonly own: readonly OwnAction[];
	readonly isMore: boolean;
}> {
	const dueUntil = nearUntil(dateInCopenhagen(context.now));
	const own = await ownActions(context, { dueUntil, limit: mostNamed + 1 });
	return { own: own.slice(0, mostNamed), isMore: own.length > mostNamed };
}
