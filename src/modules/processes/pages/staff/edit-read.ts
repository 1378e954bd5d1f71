import type { Context } from '../../../../platform/context.ts';
import { listAreas } from '../../../areas/index.ts';
import { listDepartments, listStaff } from '../../../people/index.ts';
import { type SteeredFacts, steeredRead } from './steered-read.ts';

async function choices(context: Context) {
	const [areas, departments, staff] = await Promise.all([
		listAreas(context),
		listDepartments(context),
		listStaff(context),
	]);
	return { areas, departments, staff };
}

/** The words of a process, with what its other fields choose among. */
export const editRead = steeredRead('process.edit-page', '/ret', choices);

/** What the page is shown. */
export type EditFacts = SteeredFacts<Awaited<ReturnType<typeof choices>>>;
