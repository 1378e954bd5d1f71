import { makeToken } from '../../src/modules/exchange/acts/make-token.ts';
import { revokeToken } from '../../src/modules/exchange/acts/revoke-token.ts';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import type { Demonstration } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Lets programs in, by the acts of their pages; the secrets are thrown away at once. */
export async function loadTokens(world: World, { tokens }: Demonstration, people: Inhabitants): Promise<void> {
	for (const { by, name, scopes, days, day, revokedOn } of tokens) {
		const actor = people.actors.get(by);
		if (!actor) throw new Error(`nobody gives a token to ${name}`);
		const secretHash = hashSecret(newSecret()).toString('hex');
		const { id } = await world.act(world.at(day, 11), actor, makeToken, {
			name,
			scopes: [...scopes],
			days,
			secretHash,
		});
		if (revokedOn !== undefined) await world.act(world.at(revokedOn, 9), actor, revokeToken, { id });
	}
}
