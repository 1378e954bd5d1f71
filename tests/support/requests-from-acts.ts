import fc from 'fast-check';
import { acts } from '../../src/acts.ts';
import { shownSecret } from '../../src/modules/exchange/access-token.ts';
import { groupOf } from '../../src/modules/exchange/scopes.ts';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { actsOnTheWorld } from './acts-on-the-world.ts';
import { hostileTexts } from './hostile-values.ts';
import { brokenInputsOf } from './inputs-from-schema.ts';
import { performed, type Role } from './people-of-every-role.ts';
import type { HostileRequest, Material } from './requests-from-routes.ts';
import type { Site } from './site.ts';

/** A token of somebody's that may do all that they may. */
export async function tokenOf(site: Site, role: Role): Promise<string> {
	const secret = newSecret();
	await performed(site.contextOf(site.people[role]), 'access-token.make', {
		name: 'Prøve af alt',
		scopes: [...new Set(acts.map(({ name }) => groupOf(name)))],
		days: 30,
		secretHash: hashSecret(secret).toString('hex'),
	});
	return shownSecret(secret);
}

const text = fc.constantFrom(...hostileTexts.filter((word) => /^[ -~]*$/.test(word)));

/** Requests of a program to perform acts: with a token most of the time, and an input that is broken most of the time. */
export function requestsFromActs({ site, dictionary, tokens }: Material): fc.Arbitrary<HostileRequest> {
	const inputs = actsOnTheWorld(site);
	return fc.constantFrom(...acts).chain((act) =>
		fc
			.record({
				token: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: text }),
				key: fc.oneof(
					{ weight: 10, arbitrary: fc.constant(null).map(() => newId()) },
					{ weight: 1, arbitrary: text },
					{ weight: 1, arbitrary: fc.constant('') },
				),
				name: fc.oneof(
					{ weight: 20, arbitrary: fc.constant(act.name) },
					{ weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
				),
				type: fc.constantFrom('application/json', 'application/json', 'application/json; charset=utf-8', 'text/plain'),
				input: brokenInputsOf(act.input, dictionary, inputs[act.name]),
				cut: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 40 }) }),
			})
			.map(({ token, key, name, type, input, cut }) => {
				const whole = asJson(input);
				const bytes = new TextEncoder().encode(cut > 0 ? whole.slice(0, -cut) : whole);
				return {
					role: 'author' as const,
					method: 'POST',
					path: `/api/v1/acts/${encodeURIComponent(name.toWellFormed()).slice(0, 3_000)}`,
					headers: {
						authorization: `Bearer ${token}`,
						'idempotency-key': key,
						'content-type': type,
						'content-length': String(bytes.byteLength),
					},
					body: bytes,
				};
			}),
	);
}

/** What JSON has no way to write is sent as nothing. */
function asJson(input: unknown): string {
	try {
		return JSON.stringify(input) ?? 'null';
	} catch {
		return 'null';
	}
}
