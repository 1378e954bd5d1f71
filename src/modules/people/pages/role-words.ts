import type { RoleLine } from '../reads/list-people-page.ts';
import type { RoleName } from '../roles.ts';
import type { PeopleTexts } from '../texts.ts';

/** "Sagsbehandler, Social og Sundhed": a role and where it holds. */
export function roleInWords(
	texts: PeopleTexts,
	line: RoleLine,
	departmentNames: ReadonlyMap<string, { readonly name: string }>,
): string {
	const role = texts.roles[line.role as RoleName];
	const department = line.scope === 'department' ? departmentNames.get(line.scopeId ?? '')?.name : undefined;
	return texts.people.role(role, department ?? texts.scopes[line.scope as keyof PeopleTexts['scopes']]);
}
