import type { Context } from '../../../platform/context.ts';
import { understand } from '../../../platform/search/understand.ts';
import { type Contribution, listPieces, numberTyped } from '../../contributions/index.ts';
import { type ListedPoint, listPoints } from '../../points/index.ts';

/** What can be put behind a sentence: the points and contributions that fit what was looked for. */
export interface ToCite {
	readonly words: string;
	readonly points: readonly ListedPoint[];
	readonly pieces: readonly Contribution[];
	/** There is more than is shown: other words find it. */
	readonly isMore: boolean;
}

const mostShown = 20;

/** Looks through what came in to a process; without words, from the first. */
export async function sourcesToCite(context: Context, processId: string, typed = ''): Promise<ToCite> {
	const words = await understand(context, typed);
	const [points, pieces] = await Promise.all([
		listPoints(context, { processId, words, limit: mostShown }),
		listPieces(context, { processId, words, number: numberTyped(typed), limit: mostShown }),
	]);
	return {
		words: typed,
		points: points.items,
		pieces: pieces.items,
		isMore: points.next !== undefined || pieces.next !== undefined,
	};
}
