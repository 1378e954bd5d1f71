import { type SelectQueryBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { OrganisationKind } from '../organisation.ts';
import { type PeopleTables, peopleTables } from '../tables.ts';
import { type Organisation, organisationOf } from './organisations.ts';

const danish = sql`name collate "da-x-icu"`;

/** What somebody looks for among the organisations. */
export interface OrganisationWish {
	readonly kind?: OrganisationKind | undefined;
	readonly words?: string | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
}

/** Organisations by name in Danish order, page by page. Those that staff have refused are not among them. */
export async function findOrganisations(context: Context, wish: OrganisationWish): Promise<KeysetPage<Organisation>> {
	const cursor = readCursor(wish.after);
	let query = peopleTables(context.db).selectFrom('organisation').selectAll().where('refused_at', 'is', null);
	if (wish.kind) query = query.where('kind', '=', wish.kind);
	// Every word anywhere: a name is long, and people remember a part of it.
	for (const word of (wish.words ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6))
		query = query.where(sql<boolean>`position(${word} in lower(name || ' ' || about)) > 0`);
	if (cursor)
		query = query.where(
			sql<boolean>`(${danish}, id) > (select one.name collate "da-x-icu", one.id from organisation one where one.id = ${cursor.id})`,
		);
	const rows = await query
		.orderBy(danish)
		.orderBy('id')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(rows.map(organisationOf), wish.limit, ({ id }) => ({ value: '', id }));
}

/** How many organisations there are of each kind. */
export async function countOrganisationsByKind(context: Context): Promise<Map<string, number>> {
	const rows = await peopleTables(context.db)
		.selectFrom('organisation')
		.select(['kind', sql<number>`count(*)::int`.as('count')])
		.where('refused_at', 'is', null)
		.groupBy('kind')
		.execute();
	return new Map(rows.map(({ kind, count }) => [kind, count]));
}

type Query<Selected> = SelectQueryBuilder<PeopleTables, 'organisation', Selected>;

/** Waiting for staff to confirm them. */
function waiting<Selected>(query: Query<Selected>): Query<Selected> {
	return query.where('verified_at', 'is', null).where('refused_at', 'is', null);
}

/**
 * Somebody was in them, and nobody runs them any more: the last has left, or their access is closed or gone. It is asked each
 * time rather than marked once, so that it is true however it came about, and no longer when somebody runs them again.
 */
function withoutContact<Selected>(query: Query<Selected>): Query<Selected> {
	return query.where('refused_at', 'is', null).where(
		sql<boolean>`exists (select 1 from organisation_member m where m.organisation = organisation.id)
			and not exists (
				select 1 from organisation_member m join person p on p.id = m.person
				where m.organisation = organisation.id and m.role = 'administrator' and m.ended_at is null and p.disabled_at is null
			)`,
	);
}

/** What staff must see to among the organisations, those that waited longest first. */
export async function organisationsToSee(
	context: Context,
	limit: number,
): Promise<{ readonly waiting: readonly Organisation[]; readonly withoutContact: readonly Organisation[] }> {
	const all = () => peopleTables(context.db).selectFrom('organisation').selectAll();
	const oldest = <Selected>(query: Query<Selected>) => query.orderBy('registered_at').orderBy('id').limit(limit);
	const [first, second] = await Promise.all([
		oldest(waiting(all())).execute(),
		oldest(withoutContact(all())).execute(),
	]);
	return { waiting: first.map(organisationOf), withoutContact: second.map(organisationOf) };
}

/** How many of each there are, for a line among all that waits. */
export async function countOrganisationsToSee(
	context: Context,
): Promise<{ readonly waiting: number; readonly withoutContact: number }> {
	const count = () =>
		peopleTables(context.db).selectFrom('organisation').select(sql<number>`count(*)::int`.as('count'));
	const [first, second] = await Promise.all([
		waiting(count()).executeTakeFirstOrThrow(),
		withoutContact(count()).executeTakeFirstOrThrow(),
	]);
	return { waiting: first.count, withoutContact: second.count };
}
