import type { AnyAct } from '../../platform/act.ts';

/** What each role comes to with an act, as the role matrix has it: `may`, `to 1–3`, `no` or `none`. */
export type RolesOfAct = Readonly<Record<string, string>>;

/** The acts of the program, and what its role matrix says of each; app.tsx hands them over. */
export interface Registry {
	readonly acts: readonly AnyAct[];
	readonly rolesOf: (act: string) => RolesOfAct | undefined;
}

let inUse: Registry = { acts: [], rolesOf: () => undefined };

/** Tells this module which acts there are; called once when the program is put together. */
export function useRegistry(registry: Registry): void {
	inUse = registry;
}

/** The registry that the program was put together with. */
export function registryInUse(): Registry {
	return inUse;
}

/** Why an act is not for programs: its input is never to lie anywhere, or it is done once by a person at the page. */
export function whyNotForPrograms(
	act: Pick<AnyAct, 'sensitive' | 'pagesOnly'>,
): 'sensitive' | 'pages-only' | undefined {
	if (act.sensitive) return 'sensitive';
	return act.pagesOnly ? 'pages-only' : undefined;
}

/** The acts that a program may perform with a token. */
export function actsForPrograms(registry: Registry = inUse): readonly AnyAct[] {
	return registry.acts.filter((act) => whyNotForPrograms(act) === undefined);
}

/** Acts about one noun. */
export interface ActGroup {
	readonly noun: string;
	readonly acts: readonly AnyAct[];
}

/** The roles of the matrix that work here; acts that only they may are not offered to others. */
const staffRoles = ['officer', 'officer elsewhere', 'facilitator', 'politician', 'administrator'];

/** What a token can be made for, by noun: for those who do not work here, only what somebody like them may do. */
export function actGroups(forStaff: boolean, registry: Registry = inUse): readonly ActGroup[] {
	const groups = new Map<string, AnyAct[]>();
	for (const act of actsForPrograms(registry)) {
		if (!forStaff && isForStaffOnly(registry.rolesOf(act.name))) continue;
		const noun = act.name.split('.')[0] ?? '';
		groups.set(noun, [...(groups.get(noun) ?? []), act]);
	}
	return [...groups].map(([noun, acts]) => ({ noun, acts })).sort((a, b) => (a.noun < b.noun ? -1 : 1));
}

function isForStaffOnly(roles: RolesOfAct | undefined): boolean {
	if (!roles) return false;
	return !Object.entries(roles).some(([role, cell]) => !staffRoles.includes(role) && /^(may|to )/.test(cell));
}
