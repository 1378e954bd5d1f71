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
