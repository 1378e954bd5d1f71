import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Readonly<Record<string, unknown>>;

/** What changes in an answer; null takes a claim away. */
export interface Change {
	readonly idToken?: Claims;
	readonly userinfo?: Claims;
}

/** A broker's answers as its documentation tells them, with places for what differs each time. */
export interface Recording {
	readonly idToken: Claims;
	readonly userinfo: Claims;
	readonly asPerson: { readonly name: string; readonly cpr: string; readonly birthDate: string; readonly uuid: string };
	readonly withoutCpr: Change;
	readonly low: Change;
	readonly business: Change;
}

/** A broker that answers from a recording, over real HTTP and with real signatures. */
export interface RecordedBroker {
	readonly issuer: string;
	/** Tells which recording is played, to which client, and what is changed in it. */
	play(recording: Recording, sitting: { readonly clientId: string; readonly nonce: string }, change?: Change): void;
	close(): Promise<void>;
}

/** Starts one. */
export async function startRecordedBroker(): Promise<RecordedBroker> {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	let idToken: Claims = {};
	let userinfo: Claims = {};
	const jwt = (payload: Claims) => {
		const part = (value: Claims) => Buffer.from(JSON.stringify(value)).toString('base64url');
		const signed = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${part(payload)}`;
		return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', issuer);
		const answers: Readonly<Record<string, () => Claims>> = {
			'/.well-known/openid-configuration': () => ({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				userinfo_endpoint: `${issuer}/userinfo`,
				jwks_uri: `${issuer}/jwks`,
				id_token_signing_alg_values_supported: ['RS256'],
			}),
			'/jwks': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig' }] }),
			'/token': () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: jwt(idToken) }),
			'/userinfo': () => userinfo,
		};
		const answer = answers[pathname];
		if (!answer) return response.writeHead(404).end();
		return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer()));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		issuer,
		play(recording, { clientId, nonce }, change = {}) {
			const now = Math.floor(Date.now() / 1000);
			const places: Claims = {
				'{issuer}': issuer,
				'{clientId}': clientId,
				'{nonce}': nonce,
				'{now}': now,
				'{soon}': now + 300,
			};
			const filled = (claims: Claims, changed: Claims = {}) =>
				Object.fromEntries(
					Object.entries({ ...claims, ...changed })
						.filter(([, value]) => value !== null)
						.map(([name, value]) => [name, places[String(value)] ?? value]),
				);
			idToken = filled(recording.idToken, change.idToken);
			userinfo = filled(recording.userinfo, change.userinfo);
		},
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}
