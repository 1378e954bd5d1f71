import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { sortingFor, tagContribution as tag, whyTaggingIsRefused } from '../../points/index.ts';
import { numberField, seenField, tagsField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPiece, pieceToSort } from './piece-to-sort.ts';

/** Staff give a contribution the tags that it is found by. */
export const tagContribution = act({
	name: 'contribution.tag',
	summary: 'What you handed in is found together with what others have said about the same.',
	example: { number: 12, tags: ['bænke', 'tryghed'], seen: 0 },
	input: v.object({ number: numberField, tags: tagsField, seen: seenField }),
	load: (context, { number }) => pieceToSort(context, number),
	may: maySort,
	async run(context, { piece }, { tags, seen }) {
		const refusal = whyTaggingIsRefused(await sortingFor(context, piece.id), seen);
		if (refusal) return refused(refusal, 'tags');
		await tag(context, piece, tags);
		return done({ number: piece.number });
	},
	about: aboutPiece,
});
