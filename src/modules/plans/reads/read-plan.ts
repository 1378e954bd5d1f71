import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { processById } from '../../processes/index.ts';
import { isPlanThereFor, maySeePlan, type PlanWithProcess } from '../permissions.ts';
import { type PartKind, type Plan, planLimits, type Stage, type WrittenPart } from '../plan.ts';
import { type PlanTable, planTables } from '../tables.ts';

const columns = ['id', 'slug', 'process', 'title', 'lead', 'version', 'created_at'] as const;
const published = sql<number | null>`(select max(version) from plan_version where plan_version.plan = plan.id)`;
const stage = sql<Stage | null>`(
	select stage from plan_version where plan_version.plan = plan.id order by version desc limit 1
)`;

const publishedAt = sql<Date | null>`(select min(published_at) from plan_version where plan_version.plan = plan.id)`;

type PlanRow = Pick<Selectable<PlanTable>, (typeof columns)[number]> & {
	published: number | null;
	stage: Stage | null;
	published_at: Date | null;
};

function planOf(row: PlanRow): Plan {
	return {
		id: row.id,
		slug: row.slug,
		processId: row.process,
		title: row.title,
		lead: row.lead,
		version: row.version,
		createdAt: row.created_at,
		published: row.published,
		stage: row.stage,
		publishedAt: row.published_at,
	};
}

const plans = (context: Context) =>
	planTables(context.db)
		.selectFrom('plan')
		.select(columns)
		.select([published.as('published'), stage.as('stage'), publishedAt.as('published_at')]);

async function withProcess(context: Context, row: PlanRow | undefined): Promise<PlanWithProcess | undefined> {
	const process = row && (await processById(context, row.process));
	return process && { plan: planOf(row), process };
}

/** A plan for the pages that everybody reads; what is not published is not there for others. */
export async function seenPlan(context: Context, slug: string): Promise<PlanWithProcess | undefined> {
	const facts = await withProcess(context, await plans(context).where('slug', '=', slug).executeTakeFirst());
	return facts && maySeePlan(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** A plan for the pages of those who write it. */
export async function writtenPlan(context: Context, slug: string): Promise<PlanWithProcess | undefined> {
	const danish = { ...context, language: 'da' as const };
	const facts = await withProcess(danish, await plans(context).where('slug', '=', slug).executeTakeFirst());
	return facts && isPlanThereFor(context.actor, facts) ? facts : undefined;
}

/** A plan of an act, locked: whoever writes in it, moves its parts or publishes it comes after whoever was first. */
export async function lockPlan(context: Context, slug: string): Promise<PlanWithProcess | undefined> {
	const locked = planTables(context.db).selectFrom('plan').select('id').where('slug', '=', slug).forUpdate();
	// Read after the lock is held: which version is the newest was decided by whoever was first.
	return (await locked.executeTakeFirst()) && writtenPlan(context, slug);
}

/** Several plans by id. */
export async function plansById(context: Context, ids: readonly string[]): Promise<Map<string, Plan>> {
	if (ids.length === 0) return new Map();
	const rows = await plans(context).where('id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, planOf(row)]));
}

/** The plans of a process, those that nobody else sees yet too, the newest first. */
export async function plansOf(context: Context, processId: string): Promise<Plan[]> {
	const rows = await plans(context)
		.where('process', '=', processId)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(planLimits.plans)
		.execute();
	return rows.map(planOf);
}

/** The parts of a plan as they are written now, in their order. */
export async function partsOfPlan(context: Context, planId: string): Promise<WrittenPart[]> {
	const rows = await planTables(context.db)
		.selectFrom('plan_part')
		.selectAll()
		.where('plan', '=', planId)
		.orderBy('position')
		.limit(planLimits.parts)
		.execute();
	return rows.map((row) => ({
		number: row.number,
		kind: row.kind as PartKind,
		text: row.text,
		departmentId: row.department,
		dueOn: row.due_on,
		machine: row.machine,
		machineDropped: row.machine_dropped,
		version: row.version,
		changedAt: row.changed_at,
		changedById: row.changed_by,
	}));
}
