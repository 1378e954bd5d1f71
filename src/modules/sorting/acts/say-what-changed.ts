import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { sayWhatChanged as say } from '../../points/index.ts';
import { changedField, numberField, seenField, whereField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPoint, pointToChange, refusedAsChanged } from './point-to-change.ts';

/** Staff say whether something was changed for a point, and where. */
export const sayWhatChanged = act({
	name: 'point.say-changed',
	summary: 'You can see whether something was changed for what you said, and where.',
	example: { point: 14, changed: true, where: 'Planens § 4', seen: 2 },
	input: v.object({ point: numberField, changed: changedField, where: whereField, seen: seenField }),
	load: (context, { point }) => pointToChange(context, point),
	may: maySort,
	async run(context, { point }, { changed, where, seen }) {
		const meanwhile = refusedAsChanged(point, seen);
		if (meanwhile) return meanwhile;
		if (point.mergedIntoId !== null) return refused('point-is-merged', 'changed');
		if (changed && !where) return refused('where-missing', 'where');
		await say(context, point, { changed, where });
		return done({ point: point.number });
	},
	about: aboutPoint,
});
