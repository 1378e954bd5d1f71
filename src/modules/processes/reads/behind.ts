import type { Context } from '../../../platform/context.ts';
import { type Organisation, organisationsOf } from '../../people/index.ts';
import type { ParticipationProcess } from '../process.ts';

/** The organisations that stand behind processes, by process. Where all are the municipality's own, nothing is asked. */
export async function behindOf(
	context: Context,
	processes: readonly Pick<ParticipationProcess, 'id' | 'organisationId'>[],
): Promise<Map<string, Organisation>> {
	const owned = processes.flatMap(({ id, organisationId }) => (organisationId ? [{ id, organisationId }] : []));
	const organisations = await organisationsOf(
		context,
		owned.map(({ organisationId }) => organisationId),
	);
	return new Map(
		owned.flatMap(({ id, organisationId }) => {
			const behind = organisations.get(organisationId);
			return behind ? [[id, behind] as const] : [];
		}),
	);
}
