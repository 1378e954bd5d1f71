import * as v from 'valibot';
import idura from '../../../reference/brokers/idura.json' with { type: 'json' };
import mock from '../../../reference/brokers/mock.json' with { type: 'json' };
import mockStaff from '../../../reference/brokers/mock-staff.json' with { type: 'json' };
import nets from '../../../reference/brokers/nets.json' with { type: 'json' };
import signicat from '../../../reference/brokers/signicat.json' with { type: 'json' };

// What the flow itself decides; a profile that could set these could switch the protection off.
const ownParameters = [
	'client_id',
	'client_secret',
	'code_challenge',
	'code_challenge_method',
	'max_age',
	'nonce',
	'redirect_uri',
	'request',
	'request_uri',
	'response_mode',
	'response_type',
	'scope',
	'state',
];

const text = v.pipe(v.string(), v.nonEmpty());
const paths = v.optional(v.union([text, v.pipe(v.array(text), v.minLength(1))]));
const originUrl = v.pipe(
	v.string(),
	v.check((url) => URL.parse(url)?.origin === url, 'must be an origin such as https://broker.example'),
);

const claimNames = v.strictObject({
	subject: v.union([text, v.pipe(v.array(text), v.minLength(1))]),
	name: paths,
	birthDate: paths,
	cpr: paths,
	/** Says of people with a protected name and address that they are. */
	protectedName: paths,
	organisationNumber: paths,
	organisationName: paths,
	groups: paths,
	department: paths,
	email: paths,
	assurance: paths,
	identityType: paths,
});

const roleGiven = v.strictObject({
	role: v.picklist(['administrator', 'case-officer', 'facilitator', 'politician']),
	department: v.optional(text),
});

const profileSchema = v.pipe(
	v.strictObject({
		name: text,
		source: v.optional(text),
		for: v.picklist(['citizen', 'staff']),
		demo: v.optional(v.boolean(), false),
		issuer: v.pipe(v.string(), v.url()),
		clientId: text,
		clientSecret: v.optional(text),
		clientSecretFile: v.optional(text),
		clientAuthentication: v.optional(v.picklist(['post', 'basic']), 'post'),
		scope: v.pipe(
			text,
			v.check((scope) => scope.split(' ').includes('openid'), 'must include openid'),
		),
		acrValues: v.optional(text),
		extraParams: v.optional(
			v.pipe(
				v.record(v.string(), v.string()),
				v.check(
					(extra) => !Object.keys(extra).some((key) => ownParameters.includes(key)),
					'must not set what the flow sets',
				),
			),
			{},
		),
		maxAge: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
		level: v.picklist([2, 3]),
		claims: claimNames,
		assuranceAccepted: v.array(text),
		identityTypesAccepted: v.optional(v.array(text)),
		roles: v.optional(v.record(v.string(), roleGiven), {}),
		origins: v.array(originUrl),
	}),
	v.check((profile) => profile.demo || profile.issuer.startsWith('https://'), 'issuer must be https'),
	v.check((profile) => profile.for === 'staff' || Object.keys(profile.roles).length === 0, 'only staff have roles'),
	v.check(
		(profile) => profile.assuranceAccepted.length === 0 || profile.claims.assurance !== undefined,
		'assuranceAccepted needs a claim to read',
	),
);

/** How one broker is asked and how its answer is read: the same sign-in, told apart by data alone. */
export type BrokerProfile = v.InferOutput<typeof profileSchema>;

/** A role that a claim of the staff's sign-in gives, for the whole municipality or one department. */
export type GivenRole = v.InferOutput<typeof roleGiven>;

/** What a profile file may leave to the installation: its own address, and where secrets are kept. */
export interface ProfileSurroundings {
	readonly publicUrl: string;
	/** In production a profile of a demonstration is refused. */
	readonly production?: boolean;
	readonly secretAt?: (path: string) => string;
}

/** Reads one profile, or tells what is wrong with it in plain English. */
export function readProfile(
	data: unknown,
	{ publicUrl, production, secretAt }: ProfileSurroundings,
):
	| { readonly ok: true; readonly profile: BrokerProfile }
	| { readonly ok: false; readonly problems: readonly string[] } {
	const read = v.safeParse(profileSchema, withAddress(data, publicUrl.replace(/\/$/, '')));
	if (!read.success) return { ok: false, problems: read.issues.map(problemOf) };
	const profile = read.output;
	if (production && profile.demo) return { ok: false, problems: ['demo: refused in production'] };
	if (profile.clientSecret || !profile.clientSecretFile || !secretAt) return { ok: true, profile };
	return { ok: true, profile: { ...profile, clientSecret: secretAt(profile.clientSecretFile).trim() } };
}

/** The profiles that are shipped, as data to read or to copy. */
export const shippedProfiles = { mock, 'mock-staff': mockStaff, nets, idura, signicat } as const;

// Never the library's own message: it repeats what was received, and that may be a secret.
function problemOf(issue: v.BaseIssue<unknown>): string {
	const wrong = issue.type === 'check' ? issue.message : `expected ${issue.expected ?? issue.type}`;
	return `${v.getDotPath(issue) ?? 'profile'}: ${wrong}`;
}

function withAddress(data: unknown, publicUrl: string): unknown {
	if (typeof data === 'string') return data.replace('{publicUrl}', publicUrl);
	if (Array.isArray(data)) return data.map((item) => withAddress(item, publicUrl));
	if (data === null || typeof data !== 'object') return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withAddress(value, publicUrl)]));
}
