import * as client from 'openid-client';
import type { Language } from '../context.ts';
import { type IdentityRefusal, readIdentity, type SignedInIdentity } from './identity.ts';
import type { BrokerProfile } from './profiles.ts';
import { type Fetch, inTime, isUnreachable, tellingUnreachable } from './provider-fetch.ts';

/** What must be kept with the browser's session between leaving for the broker and coming back; used once. */
export interface SignInSecret {
	readonly state: string;
	readonly nonce: string;
	readonly codeVerifier: string;
}

/** Why nobody was signed in. `code` is for the log and holds nothing about the person. */
export interface SignInRefused {
	readonly ok: false;
	readonly refusal: IdentityRefusal | 'provider-unreachable' | 'cancelled' | 'not-verified';
	readonly code?: string;
}

/** The journey to one broker and back. */
export interface Oidc {
	begin(asked?: {
		readonly language?: Language;
		/** Who is signed in at the broker must show who they are once more. */
		readonly again?: boolean;
	}): Promise<{ readonly ok: true; readonly url: string; readonly secret: SignInSecret } | SignInRefused>;
	finish(
		callbackUrl: URL,
		secret: SignInSecret,
	): Promise<{ readonly ok: true; readonly identity: SignedInIdentity } | SignInRefused>;
	/** Where the browser may be sent by a form: belongs in the content security policy. */
	readonly origins: readonly string[];
}

// A person waits: one slow request ends after four seconds, the whole step before the fifth is over.
const requestSeconds = 4;
const stepMilliseconds = 4_500;
const discoveryKeptMilliseconds = 10 * 60_000;
const clockToleranceSeconds = 10;

/** Signs people in at one broker by authorization code with PKCE, state and nonce. */
export function createOidc(
	profile: BrokerProfile,
	options: { readonly redirectUri: string; readonly fetch?: Fetch },
): Oidc {
	const fetchProvider = tellingUnreachable(options.fetch ?? fetch);
	let known: { configuration: Promise<client.Configuration>; until: number } | undefined;

	function discovered(): Promise<client.Configuration> {
		if (known && known.until > Date.now()) return known.configuration;
		const configuration = discover(profile, fetchProvider);
		known = { configuration, until: Date.now() + discoveryKeptMilliseconds };
		configuration.catch(() => {
			known = undefined;
		});
		return configuration;
	}

	return {
		origins: [...new Set([...profile.origins, new URL(profile.issuer).origin])],

		begin: (asked = {}) =>
			refusing(async () => {
				const configuration = await discovered();
				const secret: SignInSecret = {
					state: client.randomState(),
					nonce: client.randomNonce(),
					codeVerifier: client.randomPKCECodeVerifier(),
				};
				const url = client.buildAuthorizationUrl(configuration, {
					...profile.extraParams,
					...(profile.acrValues && { acr_values: profile.acrValues }),
					...(profile.maxAge !== undefined && { max_age: String(profile.maxAge) }),
					...(asked.language && { ui_locales: asked.language }),
					...(asked.again && { prompt: 'login' }),
					redirect_uri: options.redirectUri,
					scope: profile.scope,
					state: secret.state,
					nonce: secret.nonce,
					code_challenge: await client.calculatePKCECodeChallenge(secret.codeVerifier),
					code_challenge_method: 'S256',
				});
				return { ok: true, url: url.href, secret };
			}),

		finish: (callbackUrl, secret) =>
			refusing(async () => {
				const configuration = await discovered();
				// The proxy's idea of our address must not decide what the provider is told: only the query is the browser's.
				const cameBackTo = new URL(options.redirectUri);
				cameBackTo.search = callbackUrl.search;
				const tokens = await client.authorizationCodeGrant(configuration, cameBackTo, {
					expectedState: secret.state,
					expectedNonce: secret.nonce,
					pkceCodeVerifier: secret.codeVerifier,
					idTokenExpected: true,
					...(profile.maxAge !== undefined && { maxAge: profile.maxAge }),
				});
				const signed = tokens.claims();
				if (!signed) return { ok: false, refusal: 'not-verified', code: 'no-id-token' };
				const told = configuration.serverMetadata().userinfo_endpoint
					? await client.fetchUserInfo(configuration, tokens.access_token, signed.sub)
					: {};
				// What is signed wins over what is only told.
				return readIdentity(profile, { ...told, ...signed });
			}),
	};
}

function discover(profile: BrokerProfile, fetchProvider: Fetch): Promise<client.Configuration> {
	const authentication = profile.clientAuthentication === 'basic' ? client.ClientSecretBasic : client.ClientSecretPost;
	return client.discovery(
		new URL(profile.issuer),
		profile.clientId,
		{ [client.clockTolerance]: clockToleranceSeconds },
		profile.clientSecret ? authentication(profile.clientSecret) : client.None(),
		{
			timeout: requestSeconds,
			[client.customFetch]: (url, init) => fetchProvider(url, init as RequestInit),
			execute: [
				// The library trusts TLS for the id_token's origin unless asked to check the signature as well.
				client.enableNonRepudiationChecks,
				...(profile.demo ? [client.allowInsecureRequests] : []),
			],
		},
	);
}

async function refusing<Answer>(step: () => Promise<Answer | SignInRefused>): Promise<Answer | SignInRefused> {
	try {
		return await inTime(step(), stepMilliseconds);
	} catch (error) {
		const refused = refusalFor(error);
		if (!refused) throw error;
		return refused;
	}
}

// Only the library's own verdicts become refusals; anything else is a bug and goes on as one. Its messages and causes
// hold the claims, so nothing but the code is handed on.
function refusalFor(error: unknown): SignInRefused | undefined {
	if (isUnreachable(error)) return { ok: false, refusal: 'provider-unreachable' };
	if (error instanceof client.AuthorizationResponseError) {
		if (error.error === 'access_denied') return { ok: false, refusal: 'cancelled' };
		const away = error.error === 'temporarily_unavailable' || error.error === 'server_error';
		return { ok: false, refusal: away ? 'provider-unreachable' : 'not-verified', code: 'authorization-error' };
	}
	if (error instanceof client.ResponseBodyError) return { ok: false, refusal: 'not-verified', code: 'token-refused' };
	if (error instanceof client.WWWAuthenticateChallengeError) {
		return { ok: false, refusal: 'not-verified', code: 'userinfo-refused' };
	}
	if (error instanceof client.ClientError) {
		return { ok: false, refusal: 'not-verified', ...(error.code && { code: error.code }) };
	}
	return undefined;
}
