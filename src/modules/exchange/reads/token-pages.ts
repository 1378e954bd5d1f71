import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/index.ts';
import { mayHaveTokens, maySeeAllTokens } from '../permissions.ts';
import { listTokens } from './tokens.ts';

const input = v.object({ efter: v.optional(v.pipe(v.string(), v.maxLength(200))) });
const perPage = 20;

/** A person's own tokens; a visitor is asked to sign in. */
export const ownTokensRead = read({
	name: 'access-token.own',
	path: '/mit/noegler',
	input,
	async load(context, { efter }) {
		const { personId } = context.actor;
		const list = personId ? await listTokens(context, { personId, after: efter, limit: perPage }) : { items: [] };
		return { list, isFirst: efter === undefined };
	},
	may: mayHaveTokens,
});

/** Every token of everybody, for administrators. */
export const allTokensRead = read({
	name: 'access-token.all',
	path: '/styr/noegler',
	input,
	async load(context, { efter }) {
		if (maySeeAllTokens(context.actor).kind !== 'yes') return { list: { items: [] }, isFirst: true, names: new Map() };
		const list = await listTokens(context, { after: efter, limit: perPage });
		const names = await namesOf(
			context,
			list.items.map(({ personId }) => personId),
		);
		return { list, isFirst: efter === undefined, names };
	},
	may: maySeeAllTokens,
});
