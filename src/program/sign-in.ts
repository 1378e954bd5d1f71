import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import { createOidc, type Oidc } from '../platform/sign-in/oidc.ts';
import { readProfile } from '../platform/sign-in/profiles.ts';
import type { WebRuntime } from '../platform/web/environment.ts';
import type { Beforehand } from './listen.ts';

/** Where brokers send people back to. */
const callbackPath = '/log-ind/tilbage';

/** How people sign in: by the operator's brokers, or in the demonstration by a provider of our own on the same port. */
export async function openSignIn(
	config: Config,
): Promise<{ signIn: WebRuntime['signIn']; beforehand: readonly Beforehand[] }> {
	const redirectUri = config.publicUrl + callbackPath;
	if (config.demo) return openDemoSignIn(config, redirectUri);
	const oidcFor = (purpose: 'citizen' | 'staff'): Oidc | undefined => {
		const entry = config.brokers.find((broker) => broker.for === purpose);
		if (!entry) return undefined;
		const read = readProfile(entry, {
			publicUrl: config.publicUrl,
			production: config.production,
			secretAt: (path) => readFileSync(path, 'utf8').trim(),
		});
		if (!read.ok) throw new Error(`The sign-in broker ${entry.name}: ${read.problems.join('; ')}`);
		return createOidc(read.profile, { redirectUri });
	};
	return { signIn: { citizen: oidcFor('citizen'), staff: oidcFor('staff') }, beforehand: [] };
}

/** The provider is loaded by the first request to it: an idle program does not pay its memory. */
async function openDemoSignIn(
	config: Config,
	redirectUri: string,
): Promise<{ signIn: WebRuntime['signIn']; beforehand: readonly Beforehand[] }> {
	const listeningUrl = `http://${config.host}:${config.port}`;
	const load = async () => {
		const [{ createDemoSignIn }, { demoPersons }] = await Promise.all([
			import('../platform/sign-in/demo-sign-in.ts'),
			import('../../demo/demo-persons.ts'),
		]);
		return createDemoSignIn({
			publicUrl: config.publicUrl,
			listeningUrl: () => listeningUrl,
			redirectUri,
			persons: demoPersons,
			keyFolder: join(config.dataDir, 'keys'),
			production: config.production,
		});
	};
	let loading: ReturnType<typeof load> | undefined;
	const loaded = () => {
		loading ??= load();
		return loading;
	};
	const later = (which: 'citizens' | 'staff'): Oidc => ({
		origins: [],
		begin: async (options) => (await loaded())[which].begin(options),
		finish: async (url, secret) => (await loaded())[which].finish(url, secret),
	});
	return {
		signIn: { citizen: later('citizens'), staff: later('staff') },
		beforehand: [{ prefix: '/demo/mitid', handle: async (req, res) => (await loaded()).handle(req, res) }],
	};
}
