import type { Context } from '../../../platform/context.ts';
import { departmentsOf } from '../../people/index.ts';
import { themesById } from '../../processes/index.ts';
import { isHeading, type Plan, type PlanPart } from '../plan.ts';
import { eachOnce, type Source, sourceKey, sourcesOf } from '../sources.ts';
import { type KnownSource, knownSources } from './known-sources.ts';
import { type CountedSide, countsOfVersion } from './read-versions.ts';

/** A source as the list under a plan shows it: what it is, and the paragraphs that used it. */
export interface ListedSource {
	readonly source: Source;
	/** Nothing where it is gone: deleted since. */
	readonly known: KnownSource | undefined;
	readonly usedIn: readonly number[];
}

/** The sources of some parts in the order in which they come, contributions and points alike. */
export async function listedSources(
	context: Context,
	processId: string,
	parts: readonly PlanPart[],
): Promise<ListedSource[]> {
	const used = parts.flatMap((part) =>
		isHeading(part) ? [] : sourcesOf(part.text).map((source) => ({ source, part: part.number })),
	);
	const sources = eachOnce(used.map(({ source }) => source));
	const known = await knownSources(context, processId, sources);
	const usedIn = Map.groupBy(used, ({ source }) => sourceKey(source));
	return sources.map((source) => ({
		source,
		known: known.get(sourceKey(source)),
		usedIn: (usedIn.get(sourceKey(source)) ?? []).map(({ part }) => part),
	}));
}

/** The departments that some measures or actions are with, by id. */
export function departmentsIn(
	context: Context,
	named: readonly { readonly departmentId: string | null }[],
): Promise<ReadonlyMap<string, { readonly name: string }>> {
	return departmentsOf(
		context,
		named.flatMap(({ departmentId }) => departmentId ?? []),
	);
}

/** What was counted for a version, with the titles of its themes. */
export interface ShownCounts {
	readonly sides: readonly CountedSide[];
	readonly themes: ReadonlyMap<string, { readonly title: string }>;
}

/** The counts of a version as they are shown. */
export async function shownCounts(context: Context, plan: Pick<Plan, 'id'>, version: number): Promise<ShownCounts> {
	const sides = await countsOfVersion(context, plan.id, version);
	const themes = sides.flatMap(({ side, key }) => (side === 'theme' && key ? [key] : []));
	return { sides, themes: await themesById(context, themes) };
}
