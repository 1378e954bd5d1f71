import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { pointLimits, quoteOf, splitPoint as split } from '../../points/index.ts';
import { headingField, numberField, passagesField, tagsField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { textMark } from '../reads/text-mark.ts';
import { key } from '../refusals.ts';
import { aboutPiece, pieceToSort } from './piece-to-sort.ts';

/** Staff take one thing that a contribution says out of it as a point; the contribution stays as it is. */
export const splitPoint = act({
	name: 'point.split',
	summary: 'Each thing that you said stands by itself, so that each of them gets an answer.',
	example: { number: 12, heading: 'Flere bænke ved åen', passages: [{ from: 0, to: 24 }], pointTags: ['bænke'] },
	input: v.object({
		number: numberField,
		heading: headingField,
		passages: passagesField,
		pointTags: tagsField,
		/** The text that the passages were chosen in: one that was corrected meanwhile has others in their place. */
		text: v.optional(v.pipe(v.string(key('form-changed')), v.maxLength(100, key('form-changed')))),
	}),
	load: (context, { number }) => pieceToSort(context, number),
	may: maySort,
	async run(context, { piece }, { heading, passages, pointTags, text }) {
		if (piece.withdrawnAt !== null) return refused('piece-gone');
		// What is taken out now would never be answered.
		if (piece.kind === 'response' && piece.answeredAt !== null) return refused('response-answered');
		if (text !== undefined && text !== textMark(piece.text)) return refused('text-changed-meanwhile', 'passages');
		const quoted = quoteOf(piece.text, passages);
		if (!quoted?.quote) return refused('nothing-chosen', 'passages');
		if (quoted.quote.length > pointLimits.quote) return refused('quote-too-long', 'passages');
		const { number } = await split(context, piece, { heading, tags: pointTags, ...quoted });
		return done({ number: piece.number, point: number });
	},
	about: aboutPiece,
});
