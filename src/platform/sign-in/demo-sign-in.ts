import { demoKeys } from './demo-keys.ts';
import type { DemoPerson } from './demo-person.ts';
import { createDemoProvider, type RequestHandler } from './demo-provider.ts';
import { createOidc, type Oidc } from './oidc.ts';
import { type BrokerProfile, readProfile, shippedProfiles } from './profiles.ts';
import { fetchAt } from './provider-fetch.ts';

/** Both ways to sign in to the demonstration, and the provider that they lead to. */
export interface DemoSignIn {
	readonly citizens: Oidc;
	readonly staff: Oidc;
	readonly handle: RequestHandler;
}

/** Ties the demonstration's provider to the two mock profiles: the same journey as to a real broker. */
export async function createDemoSignIn(options: {
	readonly publicUrl: string;
	/** Where this process listens; asked for each time, because a port may be given late. */
	readonly listeningUrl: () => string;
	readonly redirectUri: string;
	readonly persons: readonly DemoPerson[];
	readonly keyFolder: string;
	readonly production: boolean;
}): Promise<DemoSignIn> {
	const { clientSecret } = await demoKeys(options.keyFolder);
	const citizen = profileFrom({ ...shippedProfiles.mock, clientSecret }, options);
	const employee = profileFrom({ ...shippedProfiles['mock-staff'], clientSecret }, options);
	const handle = await createDemoProvider({
		issuer: citizen.issuer,
		persons: options.persons,
		clients: [citizen, employee].map((profile) => ({
			clientId: profile.clientId,
			clientSecret,
			redirectUris: [options.redirectUri],
			for: profile.for,
		})),
		keyFolder: options.keyFolder,
		production: options.production,
	});
	const journey = { redirectUri: options.redirectUri, fetch: fetchAt(options.publicUrl, options.listeningUrl) };
	return { citizens: createOidc(citizen, journey), staff: createOidc(employee, journey), handle };
}

function profileFrom(data: unknown, surroundings: { publicUrl: string; production: boolean }): BrokerProfile {
	const read = readProfile(data, surroundings);
	if (!read.ok) throw new Error(`The demonstration sign-in: ${read.problems.join(', ')}`);
	return read.profile;
}
