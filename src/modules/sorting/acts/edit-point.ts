import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { editPoint as edit } from '../../points/index.ts';
import { headingField, numberField, seenField, tagsField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPoint, pointToChange, refusedAsChanged } from './point-to-change.ts';

/** Staff give a point a better heading, or other tags. */
export const editPoint = act({
	name: 'point.edit',
	summary: 'What you said is called by its right name.',
	example: { point: 14, heading: 'Bænke i læ ved åen', tags: ['bænke'], seen: 1 },
	input: v.object({ point: numberField, heading: headingField, tags: tagsField, seen: seenField }),
	load: (context, { point }) => pointToChange(context, point),
	may: maySort,
	async run(context, { point }, { heading, tags, seen }) {
		const changed = refusedAsChanged(point, seen);
		if (changed) return changed;
		await edit(context, point, { heading, tags });
		return done({ point: point.number });
	},
	about: aboutPoint,
});
