import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { isHeading, type PlanPart, planLimits } from '../plan.ts';
import { type KnownSource, knownSources, missingAmong } from '../reads/known-sources.ts';
import { key } from '../refusals.ts';
import { eachOnce, type Source, sourcesOf } from '../sources.ts';

/** The sources of some parts, each once. */
export function sourcesIn(parts: readonly PlanPart[]): Source[] {
	return eachOnce(parts.flatMap((part) => (isHeading(part) ? [] : sourcesOf(part.text))));
}

/** What stands behind the paragraphs of a version that is to be published; or that some of it is gone, or that it is too much. */
export async function sourcesOfVersion(
	context: Context,
	processId: string,
	parts: readonly PlanPart[],
): Promise<ReadonlyMap<string, KnownSource> | Refused> {
	const sources = sourcesIn(parts);
	if (sources.length > planLimits.sources)
		return refused(key('too-many-sources'), undefined, { limit: planLimits.sources });
	const known = await knownSources(context, processId, sources);
	const gone = missingAmong(sources, known);
	return gone.length > 0 ? refused(key('source-gone'), undefined, { sources: gone.join(', ') }) : known;
}
