import type { Context } from '../../../platform/context.ts';
import { listStaff, membersOf, namesOf, shownName } from '../../people/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';

/** Somebody who can be named as the one who leads a meeting. */
export interface PossibleFacilitator {
	readonly id: string;
	readonly name: string;
}

/** Who can lead the meetings of a process: those who work here, and before them the members of the organisation that stands behind it. */
export async function listFacilitators(
	context: Context,
	{ organisationId }: Pick<ParticipationProcess, 'organisationId'>,
): Promise<PossibleFacilitator[]> {
	const [staff, members] = await Promise.all([
		listStaff(context),
		organisationId === null ? [] : membersOf(context, organisationId),
	]);
	const open = members.flatMap(({ person, disabled }) => (disabled ? [] : [person]));
	const names = await namesOf(context, open);
	const known = new Set(open);
	return [
		...open.map((id) => ({ id, name: shownName(names.get(id), 'name', context.language) })),
		...staff.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name })),
	];
}
