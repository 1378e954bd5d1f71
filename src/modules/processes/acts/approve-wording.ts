import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { wordings } from '../../wordings/index.ts';
import { slugField } from '../fields.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { processTables } from '../tables.ts';

/** Somebody who steers a process has read its easy or translated words and stands behind them. */
export const approveWording = act({
	name: 'process.approve-wording',
	summary: 'Those who steer a process approve its easy or translated words.',
	input: v.object({ slug: slugField, wording: v.picklist(wordings) }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { wording, slug }) {
		const row = await processTables(context.db)
			.updateTable('process_translation')
			.set({
				approved_at: context.now,
				approved_by: context.actor.personId ?? null,
				approved_by_name: context.actor.name ?? null,
			})
			.where('process', '=', process.id)
			.where('language', '=', wording)
			.returning('language')
			.executeTakeFirst();
		return row ? done({ slug }) : refused('wording-missing');
	},
	about: aboutProcess,
});
