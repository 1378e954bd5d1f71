import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { PartKind, PublishedPart, Stage } from '../plan.ts';
import { type PlanVersionTable, planTables } from '../tables.ts';

/** A version as everybody reads it, without its parts. */
export interface PlanVersion {
	readonly version: number;
	readonly stage: Stage;
	readonly title: string;
	readonly lead: string;
	readonly note: string;
	readonly contributions: number;
	readonly publishedAt: Date;
	/** Where people respond to it. */
	readonly consultationId: string | null;
	readonly decidedBy: string;
	readonly decidedOn: string | null;
	readonly decision: string;
}

/** How many came in by one way, or about one theme; the key is empty for what is about none of them. */
export interface CountedSide {
	readonly side: 'channel' | 'theme';
	readonly key: string;
	readonly count: number;
}

// Nobody publishes a plan more often than anybody can follow.
const mostVersions = 100;

const columns = [
	'version',
	'stage',
	'title',
	'lead',
	'note',
	'contributions',
	'published_at',
	'consultation',
	'decided_by',
	'decided_on',
	'decision',
] as const satisfies readonly (keyof PlanVersionTable)[];

function versionOf(row: Pick<Selectable<PlanVersionTable>, (typeof columns)[number]>): PlanVersion {
	return {
		version: row.version,
		stage: row.stage as Stage,
		title: row.title,
		lead: row.lead,
		note: row.note,
		contributions: row.contributions,
		publishedAt: row.published_at,
		consultationId: row.consultation,
		decidedBy: row.decided_by,
		decidedOn: row.decided_on,
		decision: row.decision,
	};
}

/** The versions of a plan, the newest first. */
export async function versionsOf(context: Context, planId: string): Promise<PlanVersion[]> {
	const rows = await planTables(context.db)
		.selectFrom('plan_version')
		// Not the words that it is found by: they are as long as the plan.
		.select([...columns])
		.where('plan', '=', planId)
		.orderBy('version', 'desc')
		.limit(mostVersions)
		.execute();
	return rows.map(versionOf);
}

/** The parts of some versions of a plan, by version, in their order. */
export async function partsOfVersions(
	context: Context,
	planId: string,
	versions: readonly number[],
): Promise<(version: number | undefined) => readonly PublishedPart[]> {
	if (versions.length === 0) return () => [];
	const rows = await planTables(context.db)
		.selectFrom('plan_version_part')
		.select(['version', 'number', 'kind', 'text', 'department', 'due_on', 'by_machine'])
		.where('plan', '=', planId)
		.where('version', 'in', versions)
		.orderBy('version')
		.orderBy('position')
		.execute();
	const parts = Map.groupBy(rows, ({ version }) => version);
	return (version) =>
		(parts.get(version ?? 0) ?? []).map(({ number, kind, text, department, due_on, by_machine }) => ({
			number,
			kind: kind as PartKind,
			text,
			departmentId: department,
			dueOn: due_on,
			byMachine: by_machine,
		}));
}

/** The newest version with its parts; none before anything is published. */
export async function newestVersionOf(
	context: Context,
	{ id }: { readonly id: string },
): Promise<(PlanVersion & { readonly parts: readonly PublishedPart[] }) | undefined> {
	const [latest] = await versionsOf(context, id);
	const partsOf = await partsOfVersions(context, id, latest ? [latest.version] : []);
	return latest && { ...latest, parts: partsOf(latest.version) };
}

/** What was counted when a version was published, the most first. */
export async function countsOfVersion(context: Context, planId: string, version: number): Promise<CountedSide[]> {
	return planTables(context.db)
		.selectFrom('plan_version_count')
		.select(['side', 'key', 'count'])
		.where('plan', '=', planId)
		.where('version', '=', version)
		.orderBy('count', 'desc')
		.orderBy('key')
		.execute();
}
