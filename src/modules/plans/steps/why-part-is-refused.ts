import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { departmentsOf } from '../../people/index.ts';
import { isHeading, type PlanPart, planLimits } from '../plan.ts';
import { knownSources, missingAmong } from '../reads/known-sources.ts';
import { key } from '../refusals.ts';
import { sourcesOf } from '../sources.ts';

/** Why a part cannot be written so: a heading is short and cites nothing, and a paragraph cites what is there. */
export async function whyPartIsRefused(
	context: Context,
	processId: string,
	{ kind, text, departmentId }: Omit<PlanPart, 'number'>,
): Promise<Refused | undefined> {
	const sources = sourcesOf(text);
	if (isHeading({ kind })) {
		if (text.length > planLimits.heading)
			return refused(key('heading-too-long'), 'text', { length: text.length, limit: planLimits.heading });
		return sources.length > 0 ? refused(key('heading-has-sources'), 'text') : undefined;
	}
	if (sources.length > planLimits.sourcesOfPart)
		return refused(key('too-many-sources'), 'text', { limit: planLimits.sourcesOfPart });
	if (kind === 'measure' && departmentId !== null && !(await departmentsOf(context, [departmentId])).has(departmentId))
		return refused(key('department-unknown'), 'department');
	const gone = missingAmong(sources, await knownSources(context, processId, sources));
	return gone.length > 0 ? refused(key('source-unknown'), 'text', { sources: gone.join(', ') }) : undefined;
}
