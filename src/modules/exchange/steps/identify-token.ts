import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { hashSecret, isSecret } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import type { TokenHolder } from '../../../platform/web/programs.ts';
import { actorOfPerson } from '../../people/index.ts';
import { secretIn } from '../access-token.ts';
import { exchangeTables } from '../tables.ts';

/** Who a token speaks for, and within which scopes; one that is unknown, stopped or too old is none. */
export async function identifyToken(context: Context, shown: string): Promise<TokenHolder | undefined> {
	const secret = secretIn(shown);
	if (!secret || !isSecret(secret)) return undefined;
	const row = await exchangeTables(context.db)
		.selectFrom('access_token')
		.select(['id', 'person', 'scopes', 'level', 'staff', 'last_used_on'])
		.where('secret_hash', '=', hashSecret(secret))
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', context.now)
		.executeTakeFirst();
	if (!row) return undefined;
	const actor = await actorOfPerson(context, row.person, { level: row.level as Level, staff: row.staff });
	if (!actor) return undefined;
	const today = dateInCopenhagen(context.now);
	if (row.last_used_on !== today) await noteUsed(context, row.id, today);
	return { tokenId: row.id, actor, scopes: row.scopes };
}

async function noteUsed(context: Context, id: string, today: string): Promise<void> {
	await exchangeTables(context.db)
		.updateTable('access_token')
		.set({ last_used_on: today })
		.where('id', '=', id)
		.execute();
}
