import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { assignPoint as assign } from '../../points/index.ts';
import { listColleagues } from '../../processes/index.ts';
import { colleagueField, numberField, seenField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { aboutPoint, pointToChange, refusedAsChanged } from './point-to-change.ts';

/** Staff take a point, give it to a colleague who may answer it, or put it back for anybody. */
export const assignPoint = act({
	name: 'point.assign',
	summary: 'Somebody who knows the matter has your point on their desk.',
	example: { point: 14, to: '01890a5d-ac96-774b-bcce-b302099a8057', seen: 1 },
	input: v.object({ point: numberField, to: colleagueField, seen: seenField }),
	load: (context, { point }) => pointToChange(context, point),
	may: maySort,
	async run(context, { point, process }, { to = null, seen }) {
		const changed = refusedAsChanged(point, seen);
		if (changed) return changed;
		if (point.assigneeId === to) return refused('has-it-already', 'to');
		if (to !== null && to !== context.actor.personId) {
			const colleagues = await listColleagues(context, process);
			if (!colleagues.some(({ id }) => id === to)) return refused('colleague-unknown', 'to');
		}
		await assign(context, point, to);
		return done({ point: point.number });
	},
	about: aboutPoint,
});
