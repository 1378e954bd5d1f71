import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { line } from '../../../platform/words.ts';
import { readLetterBatch, revokeLetters } from '../../people/index.ts';
import { limits } from '../limits.ts';
import { mayWriteLetters } from '../permissions.ts';
import { key } from '../refusals.ts';

/** Staff block every code of a batch that nobody has used yet; what is used stays used. */
export const revokeRest = act({
	name: 'letter.revoke-rest',
	summary: 'Staff block all unused codes of a batch of letters, with a reason.',
	input: v.object({
		batch: v.pipe(v.string(), v.check(isId)),
		reason: line(limits.reason, { missing: key('reason-missing'), tooLong: key('text-too-long') }),
	}),
	load: (context, { batch }) => readLetterBatch(context, batch),
	may: mayWriteLetters,
	async run(context, { id }, { reason }) {
		const revoked = await revokeLetters(context, { batch: id }, reason);
		return revoked > 0 ? done({ batch: id, revoked }) : refused(key('nothing-to-revoke'), 'reason');
	},
	about: ({ id }) => ({ kind: 'letter-batch', id }),
});
