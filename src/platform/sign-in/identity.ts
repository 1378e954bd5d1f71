import { type Claims, readCpr, readDate, readText, readTexts } from './claims.ts';
import type { BrokerProfile, GivenRole } from './profiles.ts';

/** Who signed in. The subject is only unique within its issuer: keep both. */
export interface SignedInIdentity {
	readonly issuer: string;
	readonly subject: string;
	readonly name?: string;
	readonly birthDate?: string;
	/** Ten digits for this moment only: not enumerable, so that no log, copy or JSON carries it along. */
	readonly cpr?: string;
	/** Protected by law: never shown by name. */
	readonly protectedName?: true;
	readonly email?: string;
	readonly organisation?: { readonly number: string; readonly name?: string };
	readonly level: 2 | 3;
	readonly groups: readonly string[];
	readonly roles: readonly GivenRole[];
	readonly department?: string;
}

/** Why a sign-in that the broker vouches for is still not enough here. */
export type IdentityRefusal = 'assurance-too-low' | 'missing-subject' | 'not-a-person';

/** Reads a broker's claims in our words, or says why they do not do. */
export function readIdentity(
	profile: BrokerProfile,
	claims: Claims,
):
	| { readonly ok: true; readonly identity: SignedInIdentity }
	| { readonly ok: false; readonly refusal: IdentityRefusal } {
	const names = profile.claims;
	const subject = readText(claims, names.subject);
	if (!subject) return { ok: false, refusal: 'missing-subject' };
	if (!isAssured(profile, claims)) return { ok: false, refusal: 'assurance-too-low' };
	if (!isOfAcceptedType(profile, claims)) return { ok: false, refusal: 'not-a-person' };

	const organisationNumber = readText(claims, names.organisationNumber);
	// A company's sign-in must never be tied to the private person who holds it.
	if (profile.for === 'citizen' && organisationNumber) return { ok: false, refusal: 'not-a-person' };

	const groups = [...new Set(readTexts(claims, names.groups))];
	const identity: SignedInIdentity = {
		issuer: profile.issuer,
		subject,
		...optional('name', readText(claims, names.name)),
		...optional('birthDate', readDate(claims, names.birthDate)),
		...(readText(claims, names.protectedName) === 'true' && { protectedName: true as const }),
		...optional('email', readText(claims, names.email)),
		...optional('department', readText(claims, names.department)),
		...(organisationNumber && {
			organisation: { number: organisationNumber, ...optional('name', readText(claims, names.organisationName)) },
		}),
		level: profile.level,
		groups,
		roles: rolesOf(profile, groups),
	};
	const cpr = readCpr(claims, names.cpr);
	return { ok: true, identity: cpr ? Object.defineProperty(identity, 'cpr', { value: cpr }) : identity };
}

// Every value must be accepted: a second, lower one beside a high one is no reason for trust.
function isAssured(profile: BrokerProfile, claims: Claims): boolean {
	if (profile.assuranceAccepted.length === 0) return true;
	const said = readTexts(claims, profile.claims.assurance);
	return said.length > 0 && said.every((value) => profile.assuranceAccepted.includes(value));
}

function isOfAcceptedType(profile: BrokerProfile, claims: Claims): boolean {
	if (!profile.identityTypesAccepted || !profile.claims.identityType) return true;
	const said = readTexts(claims, profile.claims.identityType);
	return said.length > 0 && said.every((value) => profile.identityTypesAccepted?.includes(value));
}

function rolesOf(profile: BrokerProfile, groups: readonly string[]): readonly GivenRole[] {
	if (profile.for !== 'staff') return [];
	return groups.flatMap((group) => (Object.hasOwn(profile.roles, group) ? [profile.roles[group] as GivenRole] : []));
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
	return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}
