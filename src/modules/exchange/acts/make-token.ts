import { sql } from 'kysely';
import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { line } from '../../../platform/words.ts';
import { lifetimes, mostInUse, mostScopes, tokenNameLimit } from '../access-token.ts';
import { mayMakeToken } from '../permissions.ts';
import { key } from '../refusals.ts';
import { isScope, withoutRepeats } from '../scopes.ts';
import { exchangeTables } from '../tables.ts';

const dayMs = 86_400_000;

/** A person lets one of their programs do some of what they may do themselves, for a time. */
export const makeToken = act({
	name: 'access-token.make',
	summary: 'A person makes a token, so that a program of theirs can act for them within its scopes.',
	pagesOnly: true,
	input: v.object({
		name: line(tokenNameLimit, { missing: key('name-missing'), tooLong: key('name-too-long') }),
		scopes: v.pipe(
			v.array(v.pipe(v.string(key('scope-unknown')), v.check(isScope, key('scope-unknown'))), key('scopes-missing')),
			v.minLength(1, key('scopes-missing')),
			v.maxLength(mostScopes, key('scopes-too-many')),
		),
		days: v.picklist(lifetimes, key('lifetime-missing')),
		/** The door makes the secret and shows it; only its hash comes here. */
		secretHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	}),
	load: nothingToLoad,
	may: mayMakeToken,
	async run(context, _, { name, scopes, days, secretHash }) {
		const { personId, level, staff } = context.actor;
		if (!personId) throw new Error('who is known at a level is a person');
		const tables = exchangeTables(context.db);
		// Two forms at once must not both be the last that there is room for.
		await sql`select pg_advisory_xact_lock(hashtext(${`access-token ${personId}`}))`.execute(tables);
		const { count } = await tables
			.selectFrom('access_token')
			.where('person', '=', personId)
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', context.now)
			.select(sql<number>`count(*)::int`.as('count'))
			.executeTakeFirstOrThrow();
		if (count >= mostInUse) return refused(key('tokens-too-many'));
		const id = newId();
		await tables
			.insertInto('access_token')
			.values({
				id,
				secret_hash: Buffer.from(secretHash, 'hex'),
				person: personId,
				name,
				scopes: withoutRepeats(scopes),
				level,
				staff,
				made_at: context.now,
				expires_at: new Date(context.now.getTime() + days * dayMs),
			})
			.execute();
		return done({ id });
	},
	about: (_, answer) => ({ kind: 'access-token', id: answer.id }),
});
