import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { contactOf } from '../../people/index.ts';
import { isConfirmed } from '../confirming.ts';
import { mayTakeOwnData } from '../permissions.ts';
import { key } from '../refusals.ts';
import { eraseAccount } from '../steps/erase-account.ts';
import { mailGoodbye } from '../steps/mail-own.ts';
import { whatHolds } from '../steps/what-holds.ts';

/**
 * Somebody deletes their account: everything about them goes, their texts if they wish, and what was counted stays counted without them.
 * Every session of theirs ends.
 */
export const deleteAccount = act({
	name: 'account.delete',
	summary: 'Delete your own account, with your texts or without them.',
	input: v.object({
		texts: v.picklist(['gone', 'kept'], key('texts-missing')),
		confirm: v.pipe(v.string(key('confirm-missing')), v.check(isConfirmed, key('confirm-missing'))),
		withoutContact: v.optional(v.boolean(), false),
	}),
	// What was meant a day ago is not meant now: a deletion is never kept for after a sign-in.
	sensitive: true,
	pagesOnly: true,
	async load(context) {
		const { personId } = context.actor;
		return {
			personId,
			holds: personId ? await whatHolds(context, personId, { lock: true }) : undefined,
			ref: context.actor.ref,
		};
	},
	may: mayTakeOwnData,
	async run(context, { personId, holds }, { texts, withoutContact }) {
		if (!personId || !holds) return refused(key('account-gone'));
		if (holds.municipality) return refused(key('last-administrator'));
		if (holds.organisations.length > 0 && !withoutContact) return refused(key('organisation-alone'), 'withoutContact');
		const contact = await contactOf(context, personId);
		if (!(await eraseAccount(context, personId, texts))) return refused(key('account-gone'));
		// Written last: everything that was written to the person before goes with them.
		if (contact?.email) await mailGoodbye(context, { ...contact, email: contact.email }, texts);
		return done();
	},
	about: ({ ref }) => ({ kind: 'person', id: ref }),
});
