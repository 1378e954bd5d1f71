import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { mayRevokeToken } from '../permissions.ts';
import { tokenById } from '../reads/tokens.ts';
import { exchangeTables } from '../tables.ts';

/** A person, or an administrator, stops a token; it works no more from this moment. */
export const revokeToken = act({
	name: 'access-token.revoke',
	summary: 'A person or an administrator stops a token at once.',
	pagesOnly: true,
	repeatable: true,
	input: v.object({ id: v.pipe(v.string(), v.check(isId)) }),
	async load(context, { id }) {
		const token = await tokenById(context, id);
		// A token of somebody else is not there, but for those who look after all of them.
		return token && mayRevokeToken(context.actor, token).kind === 'yes' ? token : undefined;
	},
	may: mayRevokeToken,
	async run(context, token) {
		await exchangeTables(context.db)
			.updateTable('access_token')
			.set({ revoked_at: context.now })
			.where('id', '=', token.id)
			.where('revoked_at', 'is', null)
			.execute();
		return done({ id: token.id });
	},
	about: (token) => ({ kind: 'access-token', id: token.id }),
});
