import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { actingFor, type OrganisationKind } from '../organisation.ts';
import { type PeopleTables, peopleTables } from '../tables.ts';

/** An association, council, company, school or authority that takes part as one. */
export interface Organisation {
	readonly id: string;
	readonly slug: string;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly about: string;
	readonly email: string | null;
	readonly phone: string | null;
	readonly web: string | null;
	readonly address: string | null;
	readonly cvr: string | null;
	readonly registeredAt: Date;
	readonly verifiedAt: Date | null;
	readonly refusedAt: Date | null;
	readonly refusalReason: string | null;
}

/** A row as the rest of the program knows it. */
export function organisationOf(row: Selectable<PeopleTables['organisation']>): Organisation {
	const { id, slug, kind, name, about, email, phone, web, address, cvr } = row;
	return {
		...{ id, slug, kind: kind as OrganisationKind, name, about, email, phone, web, address, cvr },
		registeredAt: row.registered_at,
		verifiedAt: row.verified_at,
		refusedAt: row.refused_at,
		refusalReason: row.refusal_reason,
	};
}

/** For choosing among; a municipality with more of them needs a search there. */
const mostToChoose = 400;

/** The organisations that staff have confirmed, in Danish order, for staff who enter a piece on behalf of one. */
export async function listOrganisations(context: Context): Promise<Organisation[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('verified_at', 'is not', null)
		.orderBy(sql`name collate "da-x-icu"`)
		.limit(mostToChoose)
		.execute();
	return rows.map(organisationOf);
}

/** Organisations by id. */
export async function organisationsOf(context: Context, ids: readonly string[]): Promise<Map<string, Organisation>> {
	if (ids.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, organisationOf(row)]));
}

/** One organisation by the last part of its address. */
export async function organisationBySlug(context: Context, slug: string): Promise<Organisation | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row && organisationOf(row);
}

/** The organisations that this actor writes and works in the name of, in Danish order. No question for whoever has none. */
export async function organisationsToActFor(context: Context): Promise<Organisation[]> {
	const found = await organisationsOf(context, actingFor(context.actor));
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
