import type { Context } from '../../../../platform/context.ts';
import { listAreas } from '../../../areas/index.ts';
import { listDepartments } from '../../../people/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import { coordinatorsFor } from '../../reads/coordinators-for.ts';
import { type SteeredFacts, steeredRead } from './steered-read.ts';

async function choices(context: Context, { organisationId }: ParticipationProcess) {
	const [areas, departments, coordinators] = await Promise.all([
		listAreas(context),
		organisationId === null ? listDepartments(context) : [],
		coordinatorsFor(context, organisationId),
	]);
	return { areas, departments, coordinators };
}

/** The words of a process, with what its other fields choose among. */
export const editRead = steeredRead('process.edit-page', '/ret', choices);

/** What the page is shown. */
export type EditFacts = SteeredFacts<Awaited<ReturnType<typeof choices>>>;
