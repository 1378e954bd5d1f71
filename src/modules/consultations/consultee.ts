/** Why somebody is proposed: a council that the law or the municipality wants heard. */
export const councilBases = ['senior-council', 'disability-council', 'integration-council', 'youth-council'] as const;

/** One of them. */
export type CouncilBasis = (typeof councilBases)[number];

/** Somebody who is consulted: a council, an authority, an association. */
export interface Consultee {
	readonly id: string;
	readonly name: string;
	readonly organisationId: string | null;
	readonly email: string | null;
	readonly basis: CouncilBasis | null;
	readonly invitedAt: Date | null;
	readonly remindedAt: Date | null;
	/** The contribution that is their response. */
	readonly responseId: string | null;
}

/** A council that is proposed, and the organisation here that it is, where it has signed up. */
export interface ProposedCouncil {
	readonly basis: CouncilBasis;
	readonly organisation: KnownCouncil | undefined;
}

/** An advisory council as it stands in the register. */
export interface KnownCouncil {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly email: string | null;
}

// Main groups of KLE that as a rule concern them. The law names no groups: staff weigh what is proposed.
const groups: Readonly<Record<CouncilBasis, readonly string[]>> = {
	'senior-council': ['01', '02', '03', '04', '05', '18', '27', '29'],
	'disability-council': ['01', '02', '03', '04', '05', '15', '17', '18', '27', '28', '29'],
	'integration-council': ['15', '17', '18', '27'],
	'youth-council': ['04', '15', '17', '18', '28'],
};

const names: Readonly<Record<CouncilBasis, RegExp>> = {
	'senior-council': /ældre|senior/i,
	'disability-council': /handicap/i,
	'integration-council': /integration/i,
	'youth-council': /unge|ungdom/i,
};

/** The councils to hear about a subject of KLE, each with the one here that it is. Nothing is proposed of a subject that is not one. */
export function proposedCouncils(kle: string, known: readonly KnownCouncil[]): ProposedCouncil[] {
	const group = /^(\d{2})(\.|$)/.exec(kle.trim())?.[1];
	if (group === undefined) return [];
	return councilBases
		.filter((basis) => groups[basis].includes(group))
		.map((basis) => ({
			basis,
			organisation: known.find(({ kind, name }) => kind === 'advisory-council' && names[basis].test(name)),
		}));
}

/** Where a consultee stands. */
export type ConsulteeState = 'added' | 'invited' | 'reminded' | 'responded';

/** Where a consultee stands: a response counts, whether they were invited or not. */
export function consulteeState(consultee: Pick<Consultee, 'invitedAt' | 'remindedAt' | 'responseId'>): ConsulteeState {
	if (consultee.responseId !== null) return 'responded';
	if (consultee.remindedAt !== null) return 'reminded';
	return consultee.invitedAt === null ? 'added' : 'invited';
}
