import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { subjectFields } from '../fields.ts';
import { mayFollow } from '../permissions.ts';
import { findFollowed } from '../reads/find-followed.ts';
import { key } from '../refusals.ts';
import { follow } from '../steps/follow.ts';

/** Somebody wants to hear what happens to something. */
export const beginFollow = act({
	name: 'follow.begin',
	summary:
		'Follow a process, a theme, an area, a proposal, a meeting, an association or a person, and hear of it by mail.',
	repeatable: true,
	example: { kind: 'proposal', ref: '12' },
	input: v.object(subjectFields),
	load: findFollowed,
	may: mayFollow,
	async run(context, { kind, followed }) {
		const { personId } = context.actor;
		if (!personId || (kind === 'person' && followed.id === personId)) return refused(key('own-name'));
		if (!(await follow(context, personId, { kind, subject: followed.id }))) return refused(key('follows-too-many'));
		return done({ kind, ref: followed.ref });
	},
	about: ({ kind, followed }) => ({ kind, id: followed.id }),
});
