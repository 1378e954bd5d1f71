import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { contactOf } from '../../people/index.ts';
import { stopSecretField, subjectFields } from '../fields.ts';
import { kindOfWord } from '../follow-kind.ts';
import { mayFollow } from '../permissions.ts';
import { findFollowed } from './find-followed.ts';
import { followerByStopSecret, isFollowing, rhythmOf } from './follower.ts';
import { listFollows } from './list-follows.ts';

/** What one hears of by following something, and the button for it. */
export const followPage = read({
	name: 'follow.page',
	path: '/foelg/:word/:ref',
	input: v.object({ word: v.pipe(v.string(), v.regex(/^[a-z]{1,30}$/)), ref: subjectFields.ref }),
	async load(context, { word, ref }) {
		const found = await findFollowed(context, { kind: kindOfWord(word) ?? '', ref });
		if (!found) return undefined;
		const { personId } = context.actor;
		const subject = { kind: found.kind, subject: found.followed.id };
		const [follows, rhythm] = personId
			? await Promise.all([isFollowing(context, personId, subject), rhythmOf(context, personId)])
			: [false, undefined];
		return { ...found, word, follows, rhythm };
	},
	may: () => yes,
});

/** What a person follows and how often they hear of it. */
export const followList = read({
	name: 'follow.list',
	path: '/mit/foelger',
	input: v.object({}),
	async load(context) {
		const { personId } = context.actor;
		// Nothing is looked up for somebody who has yet to sign in.
		if (!personId) return { follows: [], rhythm: undefined, reachable: false };
		const [follows, rhythm, contact] = await Promise.all([
			listFollows(context, personId),
			rhythmOf(context, personId),
			contactOf(context, personId),
		]);
		return { follows, rhythm, reachable: contact?.email !== undefined };
	},
	may: mayFollow,
});

/** Where the link in a mail leads that stops such mails. It tells nothing of whose they are. */
export const stopPage = read({
	name: 'digest.stop-page',
	path: '/afmeld/:secret',
	input: v.object({ secret: stopSecretField }),
	async load(context, { secret }) {
		const follower = await followerByStopSecret(context, secret);
		return follower && { secret, stopped: follower.rhythm === 'none' };
	},
	may: () => yes,
});
