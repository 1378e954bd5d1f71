import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { line } from '../../../platform/words.ts';
import { readLetterBatch, revokeLetters } from '../../people/index.ts';
import { limits } from '../limits.ts';
import { mayWriteLetters } from '../permissions.ts';
import { key } from '../refusals.ts';

/** Staff block the code of one letter, as when it came back or was lost; whoever brings it is told, and helped another way. */
export const revokeLetter = act({
	name: 'letter.revoke',
	summary: 'Staff block the code of one unused letter, with a reason.',
	input: v.object({
		batch: v.pipe(v.string(), v.check(isId)),
		number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
		reason: line(limits.reason, { missing: key('reason-missing'), tooLong: key('text-too-long') }),
	}),
	load: (context, { batch }) => readLetterBatch(context, batch),
	may: mayWriteLetters,
	async run(context, { id }, { number, reason }) {
		const revoked = await revokeLetters(context, { batch: id, number }, reason);
		return revoked === 1 ? done({ batch: id }) : refused(key('nothing-to-revoke'), 'reason');
	},
	about: ({ id }) => ({ kind: 'letter-batch', id }),
});
