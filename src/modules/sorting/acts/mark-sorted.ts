import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { markSorted as mark } from '../../points/index.ts';
import { numberField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutPiece, pieceToSort } from './piece-to-sort.ts';

/** Staff say that all of a contribution is read and sorted, or that it is not after all. */
export const markSorted = act({
	name: 'contribution.mark-sorted',
	summary: 'Somebody has read all that you handed in, and noted every point in it.',
	example: { number: 12, sorted: true },
	repeatable: true,
	input: v.object({ number: numberField, sorted: v.boolean(key('form-changed')) }),
	load: (context, { number }) => pieceToSort(context, number),
	may: maySort,
	async run(context, { piece }, { sorted }) {
		await mark(context, piece, sorted);
		return done({ number: piece.number });
	},
	about: aboutPiece,
});
