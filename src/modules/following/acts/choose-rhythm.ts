import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { mayFollow } from '../permissions.ts';
import { key } from '../refusals.ts';
import { rhythms } from '../rhythm.ts';
import { setRhythm } from '../steps/follow.ts';

/** Somebody says how often they want to hear of what they follow. */
export const chooseRhythm = act({
	name: 'digest.choose-rhythm',
	summary: 'Choose how often you are told of what you follow: at once, daily, weekly or never by mail.',
	repeatable: true,
	input: v.object({ rhythm: v.picklist(rhythms, key('rhythm-missing')) }),
	load: nothingToLoad,
	may: mayFollow,
	async run(context, _facts, { rhythm }) {
		if (context.actor.personId) await setRhythm(context, context.actor.personId, rhythm);
		return done({ rhythm });
	},
	about: () => ({ kind: 'digest' }),
});
