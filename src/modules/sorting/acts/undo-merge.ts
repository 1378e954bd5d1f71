import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockMerge, pointsById, undoMerge as undo } from '../../points/index.ts';
import { processById } from '../../processes/index.ts';
import { idField } from '../fields.ts';
import { maySort } from '../permissions.ts';

/** Staff let points stand by themselves again that were merged by mistake. */
export const undoMerge = act({
	name: 'point.undo-merge',
	summary: 'Points that were merged by mistake stand as they stood before.',
	example: { merge: '01890a5d-ac96-774b-bcce-b302099a8057' },
	input: v.object({ merge: idField }),
	async load(context, input) {
		const merge = await lockMerge(context, input.merge);
		const into = merge && (await pointsById(context, [merge.intoId])).get(merge.intoId);
		const process = into && (await processById(context, into.processId));
		return process && { merge, into, process };
	},
	may: maySort,
	async run(context, { merge, into }) {
		if (merge.undoneAt !== null) return refused('undone-already');
		const moved = await undo(context, merge);
		return moved === undefined ? refused('answer-is-shown') : done({ point: into.number, moved });
	},
	about: ({ into }) => ({ kind: 'point', id: into.id }),
});
