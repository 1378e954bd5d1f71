import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { stopSecretField } from '../fields.ts';
import { followerByStopSecret } from '../reads/follower.ts';
import { setRhythm } from '../steps/follow.ts';

/** Whoever has one of somebody's mails stops them, without signing in. The link is good for this alone. */
export const stopDigests = act({
	name: 'digest.stop',
	summary: 'Stop the mails about what you follow, by the link in one of them.',
	repeatable: true,
	pagesOnly: true,
	input: v.object({ secret: stopSecretField }),
	load: (context, { secret }) => followerByStopSecret(context, secret),
	may: () => yes,
	async run(context, { person }) {
		await setRhythm(context, person, 'none');
		return done({});
	},
	about: () => ({ kind: 'digest' }),
});
