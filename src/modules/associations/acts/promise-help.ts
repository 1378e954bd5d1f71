import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { writeSetting } from '../../../platform/settings.ts';
import { promiseSetting } from '../help.ts';
import { promiseField } from '../help-words.ts';
import { mayPromiseHelp } from '../permissions.ts';

/** An administrator says how many working days a group waits for help at the most; what was promised before stays promised. */
export const promiseHelp = act({
	name: 'help.promise',
	summary: 'The municipality says how long a group waits for help at the most.',
	example: { workingDays: 10 },
	input: v.object({ workingDays: promiseField }),
	load: nothingToLoad,
	may: (actor) => mayPromiseHelp(actor),
	async run(context, _, { workingDays }) {
		await writeSetting(context, promiseSetting, workingDays);
		return done({ workingDays });
	},
	about: () => ({ kind: 'setting' }),
});
