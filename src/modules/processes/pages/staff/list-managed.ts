import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Context } from '../../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../../platform/keyset.ts';
import type { ParticipationProcess } from '../../process.ts';
import { processOf, translated } from '../../reads/read-process.ts';
import { type ProcessTables, processTables } from '../../tables.ts';
import { type SteeringReach, steeringReach } from './steering-reach.ts';

/** Which processes the list shows. */
export const manageViews = ['mine', 'kladder', 'alle'] as const;

/** One of them. */
export type ManageView = (typeof manageViews)[number];

type Builder = ExpressionBuilder<ProcessTables, 'participation_process'>;

const pageSize = 20;

function steered(where: Builder, reach: SteeringReach): Expression<SqlBool> {
	if (reach.all) return where.or([where('organisation', 'is', null), ...ofOrganisations(where, reach)]);
	return where.or([
		...own(where, reach),
		...(reach.departments.length > 0
			? [where.and([where('organisation', 'is', null), where('department', 'in', reach.departments)])]
			: []),
	]);
}

function ofOrganisations(where: Builder, { organisations }: SteeringReach): Expression<SqlBool>[] {
	return organisations.length > 0 ? [where('organisation', 'in', organisations)] : [];
}

function own(where: Builder, reach: SteeringReach): Expression<SqlBool>[] {
	const { person, processes } = reach;
	const municipal = [
		...(person ? [where('created_by', '=', person), where('coordinator', '=', person)] : []),
		...(processes.length > 0 ? [where('id', 'in', processes)] : []),
	];
	return [where.and([where('organisation', 'is', null), where.or(municipal)]), ...ofOrganisations(where, reach)];
}

function shownIn(where: Builder, view: ManageView, reach: SteeringReach): Expression<SqlBool> {
	if (view === 'mine') return where.or(own(where, reach));
	const drafts = where.and([where('published_at', 'is', null), steered(where, reach)]);
	return view === 'kladder' ? drafts : where.or([where('published_at', 'is not', null), drafts]);
}

/** The processes of a view, newest first; drafts only to those who steer them. */
export async function listManaged(
	context: Context,
	view: ManageView,
	after: string | undefined,
): Promise<KeysetPage<ParticipationProcess>> {
	const reach = steeringReach(context.actor);
	const cursor = readCursor(after);
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where((where) => shownIn(where, view, reach))
		.$if(cursor !== undefined, (query) => query.where('id', '<', cursor?.id ?? ''))
		.orderBy('id', 'desc')
		.limit(pageSize + 1)
		.execute();
	const page = keysetPage(rows.map(processOf), pageSize, ({ id }) => ({ value: '', id }));
	return { ...page, items: await translated(context, page.items) };
}

/** How many processes each view holds, in one query. */
export async function countManaged(context: Context): Promise<Readonly<Record<ManageView, number>>> {
	const reach = steeringReach(context.actor);
	return processTables(context.db)
		.selectFrom('participation_process')
		.select((where) =>
			manageViews.map((view) => sql<number>`(count(*) filter (where ${shownIn(where, view, reach)}))::int`.as(view)),
		)
		.executeTakeFirstOrThrow() as Promise<Record<ManageView, number>>;
}
