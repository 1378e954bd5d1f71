import { share } from './proportion-tests.ts';
import type { VoteCount } from './vote-counts.ts';

/** Questions of who somebody is come early. */
const metaPriority = 7;

/**
 * How soon a statement should be shown to the next person, as a weight to draw by: sooner when few pass it, when it draws people apart (`extremity`, how
 * far it stands from the middle of the map), when many agree, and when few have seen it yet (Small et al. 2021; the Polis server's numbers).
 */
export function priorityOf({ agree, disagree, seen }: VoteCount, extremity: number, isMeta: boolean): number {
	if (isMeta) return metaPriority ** 2;
	const worth = (1 - share(seen - agree - disagree, seen)) * (1 + extremity) * share(agree, seen);
	return (worth * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}
