import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { answerPoint as answer } from '../../points/index.ts';
import { answerField, numberField, seenField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPoint, pointToChange, refusedAsChanged } from './point-to-change.ts';

/** Staff answer a point, for all who said it. They read it when the answers are shown. */
export const answerPoint = act({
	name: 'point.answer',
	summary: 'Each thing that you said is answered, with the same words to all who said it.',
	example: { point: 14, answer: 'Der kommer tre bænke i læ. De står færdige i maj.', seen: 1 },
	input: v.object({ point: numberField, answer: answerField, seen: seenField }),
	load: (context, { point }) => pointToChange(context, point),
	may: maySort,
	async run(context, { point }, input) {
		const changed = refusedAsChanged(point, input.seen);
		if (changed) return changed;
		if (point.mergedIntoId !== null) return refused('point-is-merged', 'answer');
		await answer(context, point, input.answer);
		return done({ point: point.number });
	},
	about: aboutPoint,
});
