/** An invented person whom anybody may sign in as in the demonstration. */
export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly birthDate?: string;
	readonly cpr?: string;
	readonly email?: string;
	/** One line about the person, shown beside the name. */
	readonly about: string;
	readonly kind: 'citizen' | 'staff';
	readonly groups?: readonly string[];
	readonly department?: string;
	readonly assurance?: 'Low' | 'Substantial' | 'High';
}

/** The scopes of the demonstration's provider and the claims each gives; a claim the person lacks is left out. */
export const demoClaims = {
	openid: ['sub', 'acr', 'loa', 'identity_type'],
	profile: ['name', 'birthdate'],
	email: ['email'],
	ssn: ['dk.cpr'],
	groups: ['groups', 'department'],
} as const;

/** The levels of assurance that a demonstration person can have. */
export const demoLevels = ['Low', 'Substantial', 'High'].map(nsis);

/** What the demonstration's provider says about a person. */
export function claimsOf(person: DemoPerson): { readonly sub: string; readonly [claim: string]: unknown } {
	const level = nsis(person.assurance ?? 'Substantial');
	return {
		sub: person.id,
		acr: level,
		loa: level,
		identity_type: person.kind === 'citizen' ? 'private' : 'professional',
		name: person.name,
		birthdate: person.birthDate,
		email: person.email,
		'dk.cpr': person.kind === 'citizen' ? person.cpr : undefined,
		groups: person.groups,
		department: person.department,
	};
}

function nsis(level: string): string {
	return `https://data.gov.dk/concept/core/nsis/${level}`;
}
