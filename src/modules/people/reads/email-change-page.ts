import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { emailChangeOf } from '../identities/change-email.ts';
import { mayHaveOwnAccount } from '../permissions.ts';

/** The page that the link to a new address leads to; only whoever asked for it sees which address. */
export const emailChangeRead = read({
	name: 'email.change-page',
	path: '/mit/email/:secret',
	input: v.object({ secret: v.string() }),
	async load(context, { secret }) {
		const { personId } = context.actor;
		return { secret, email: personId ? await emailChangeOf(context, personId, secret) : undefined };
	},
	may: mayHaveOwnAccount,
});
