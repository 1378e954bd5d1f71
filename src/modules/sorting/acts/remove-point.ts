import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { contributionById } from '../../contributions/index.ts';
import { pointsById, pointsMergedInto, removePoint as remove } from '../../points/index.ts';
import { numberField, seenField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPoint, pointToChange, refusedAsChanged } from './point-to-change.ts';

/** Staff take away a point that was made by mistake; the contribution that it came from stays. */
export const removePoint = act({
	name: 'point.remove',
	summary: 'A point that was noted by mistake is taken away; what you wrote stays as it is.',
	example: { point: 14, seen: 1 },
	input: v.object({ point: numberField, seen: seenField }),
	load: (context, { point }) => pointToChange(context, point),
	may: maySort,
	async run(context, { point }, { seen }) {
		const changed = refusedAsChanged(point, seen);
		if (changed) return changed;
		if (point.answeredAt !== null) return refused('point-has-answer');
		if ((await pointsMergedInto(context, point.id)).length > 0) return refused('point-has-merged');
		// Whoever said it has read the answer that it shares.
		const home = point.mergedIntoId && (await pointsById(context, [point.mergedIntoId])).get(point.mergedIntoId);
		if (home && home.answerShownAt !== null) return refused('answer-is-shown');
		const piece = await contributionById(context, point.contributionId);
		await remove(context, point.id);
		return done({ number: piece?.number ?? 0 });
	},
	about: aboutPoint,
});
