import type { Context } from '../../../platform/context.ts';
import { actingMembersOf, listStaff, namesOf, shownName } from '../../people/index.ts';

/** Whom a process can have as its coordinator: an employee, or in an organisation's process somebody who acts for it. */
export async function coordinatorsFor(
	context: Context,
	organisationId: string | null,
): Promise<{ readonly id: string; readonly name: string }[]> {
	if (organisationId === null) return listStaff(context);
	const ids = await actingMembersOf(context, organisationId);
	const names = await namesOf(context, ids);
	return ids.map((id) => ({ id, name: shownName(names.get(id), 'name', context.language) }));
}
