import { fullDate } from '../../ui/format.ts';
import { type Contribution, type KnownName, shownAuthor } from '../contributions/index.ts';
import type { ParticipationProcess } from '../processes/index.ts';
import type { Filling } from './template.ts';

// An answer is public, so a template names people only as the piece itself does; where it names nobody it says you.
const unnamed = { protectedPerson: 'dig', unknownPerson: 'dig', group: () => 'jer' };

/** What the places of a template are filled with for one piece. Answers are given in Danish. */
export function fillingOf(
	piece: Contribution,
	process: Pick<ParticipationProcess, 'promiseBy'>,
	names: ReadonlyMap<string, KnownName>,
): Filling {
	return {
		navn: shownAuthor(piece, names, unnamed),
		overskrift: piece.title,
		løfte: fullDate('da', process.promiseBy),
	};
}
