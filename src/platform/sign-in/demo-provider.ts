import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, Provider } from 'oidc-provider';
import { answerInteraction, pageHeaders, sendPage } from './demo-interaction.ts';
import { type DemoKeys, demoKeys } from './demo-keys.ts';
import { expiredPage, missingPage, textsFor } from './demo-page.tsx';
import { claimsOf, type DemoPerson, demoClaims, demoLevels } from './demo-person.ts';
import { createDemoStore } from './demo-store.ts';

/** A program that may ask the demonstration's provider who somebody is. */
export interface DemoClient {
	readonly clientId: string;
	readonly clientSecret: string;
	readonly redirectUris: readonly string[];
	/** Whose names the page offers. */
	readonly for: DemoPerson['kind'];
}

/** What the demonstration's provider is made of. */
export interface DemoProviderOptions {
	readonly issuer: string;
	readonly persons: readonly DemoPerson[];
	readonly clients: readonly DemoClient[];
	readonly keyFolder: string;
	readonly production: boolean;
}

/** Answers one request whose path begins with the issuer's. */
export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const minutes = 60;
const sessionCookie = 'demo_session';

/** A real OpenID provider with test persons, mounted under the issuer's path; loaded when first asked. */
export async function createDemoProvider(options: DemoProviderOptions): Promise<RequestHandler> {
	if (options.production)
		throw new Error('The demonstration sign-in is refused in production: anybody could be anybody.');
	const keys = await demoKeys(options.keyFolder);
	const { origin, host, protocol, pathname } = new URL(options.issuer);
	let loading: Promise<{ provider: Provider; answer: RequestHandler }> | undefined;

	return async (req, res) => {
		const path = (req.url ?? '').slice(pathname.length);
		if (!req.url?.startsWith(pathname) || !/^[/?]|^$/.test(path))
			return sendPage(res, 404, missingPage(textsFor(undefined)));
		loading ??= load(options, keys);
		const { provider, answer } = await loading;

		// Every address the provider makes is the public one, whatever the request (or a proxy) says about itself.
		req.headers.host = host;
		delete req.headers['x-forwarded-host'];
		req.headers['x-forwarded-proto'] = protocol.slice(0, -1);
		req.headers.cookie = withoutSession(req.headers.cookie);
		Object.assign(req, { originalUrl: req.url, url: path || '/' });

		if (req.url?.startsWith('/valg/')) {
			const kindOf = (clientId: unknown) => options.clients.find((one) => one.clientId === clientId)?.for ?? 'citizen';
			return answerInteraction({ provider, origin, persons: options.persons, kindOf }, req, res);
		}
		return answer(req, res);
	};
}

async function load(
	options: DemoProviderOptions,
	keys: DemoKeys,
): Promise<{ provider: Provider; answer: RequestHandler }> {
	const { default: OpenIdProvider, interactionPolicy } = await import('oidc-provider');
	const policy = interactionPolicy.base();
	policy.remove('consent');
	const provider = new OpenIdProvider(options.issuer, {
		...configuration(options, keys),
		interactions: { policy, url: (_, interaction) => `${new URL(options.issuer).pathname}/valg/${interaction.uid}` },
	});
	provider.proxy = true;
	provider.use(async (ctx, next) => {
		await next();
		if (ctx.status !== 404 || ctx.body) return;
		ctx.set(pageHeaders);
		ctx.body = missingPage(textsFor(undefined));
		ctx.status = 404;
	});
	return { provider, answer: provider.callback() };
}

function configuration(options: DemoProviderOptions, keys: DemoKeys): Configuration {
	const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const;
	return {
		adapter: createDemoStore(),
		jwks: { keys: [keys.signing] },
		cookies: {
			keys: [keys.cookie],
			long: { ...cookie, path: new URL(options.issuer).pathname },
			// Without a path of their own these lie under the one choice's address: two tabs do not disturb each other.
			short: cookie,
			names: { session: sessionCookie, interaction: 'demo_choice', resume: 'demo_resume' },
		},
		clients: options.clients.map((one) => ({
			client_id: one.clientId,
			client_secret: one.clientSecret,
			redirect_uris: [...one.redirectUris],
			response_types: ['code'],
			grant_types: ['authorization_code'],
			token_endpoint_auth_method: 'client_secret_post',
			id_token_signed_response_alg: 'ES256',
			scope: scopesFor(one.for),
		})),
		acrValues: demoLevels,
		claims: Object.fromEntries(Object.entries(demoClaims).map(([scope, names]) => [scope, [...names]])),
		scopes: Object.keys(demoClaims),
		enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
		features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
		pkce: { required: () => true },
		clientBasedCORS: () => false,
		ttl: {
			AccessToken: 5 * minutes,
			AuthorizationCode: 1 * minutes,
			Grant: 10 * minutes,
			IdToken: 5 * minutes,
			Interaction: 10 * minutes,
			Session: 10 * minutes,
		},
		findAccount: (_, id) => {
			const person = options.persons.find((one) => one.id === id);
			return person && { accountId: person.id, claims: () => ({ ...claimsOf(person) }) };
		},
		// The person chose a name on a page that says all there is to say: no second page to consent on.
		async loadExistingGrant({ oidc }) {
			const grant = new oidc.provider.Grant({
				clientId: oidc.client?.clientId ?? '',
				accountId: oidc.session?.accountId ?? '',
			});
			grant.addOIDCScope(typeof oidc.params?.scope === 'string' ? oidc.params.scope : 'openid');
			await grant.save();
			return grant;
		},
		renderError(ctx) {
			ctx.type = 'html';
			ctx.set(pageHeaders);
			ctx.body = expiredPage(textsFor(ctx.query.ui_locales));
		},
	};
}

// Nobody stays signed in here: each sign-in begins with the choice of a person. A session left from the last choice
// would make the provider ask, by a script that the content security policy stops, whether to sign that person out.
function withoutSession(cookies = ''): string {
	const kept = cookies.split('; ').filter((cookie) => !cookie.startsWith(sessionCookie));
	return kept.join('; ');
}

function scopesFor(kind: DemoPerson['kind']): string {
	return kind === 'citizen' ? 'openid profile email ssn' : 'openid profile email groups';
}
