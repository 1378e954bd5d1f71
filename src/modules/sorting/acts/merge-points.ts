import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockPoints, mergePoints as merge, standingFor, whyMergingIsRefused } from '../../points/index.ts';
import { processById } from '../../processes/index.ts';
import { pointsField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { refusedAsChanged } from './point-to-change.ts';

/** Staff merge points that say the same into one: that which has an answer, or the first of them. */
export const mergePoints = act({
	name: 'point.merge',
	summary: 'What you said stands together with the same said by others, and gets the same answer.',
	example: {
		points: [
			{ number: 14, seen: 1 },
			{ number: 27, seen: 1 },
		],
	},
	input: v.object({ points: pointsField }),
	async load(context, input) {
		const numbers = [...new Set(input.points.map(({ number }) => number))];
		const points = await lockPoints(context, numbers);
		const [first] = points;
		if (!first || points.length < numbers.length) return undefined;
		const process = await processById(context, first.processId);
		return process && { points, process };
	},
	may: maySort,
	async run(context, { points }, input) {
		for (const { number, seen } of input.points) {
			const changed = refusedAsChanged(points.find((one) => one.number === number) as (typeof points)[number], seen);
			if (changed) return changed;
		}
		const into = standingFor(points);
		const others = points.filter(({ id }) => id !== into?.id);
		const refusal = into ? whyMergingIsRefused(into, others) : 'nothing-to-merge';
		if (!into || refusal) return refused(refusal ?? 'nothing-to-merge');
		return done({ point: into.number, id: into.id, merge: await merge(context, into, others) });
	},
	about: (_, { id }) => ({ kind: 'point', id }),
});
