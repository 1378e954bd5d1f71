import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Consultee } from '../consultee.ts';
import { limits } from '../limits.ts';
import { type ConsultationTables, consultationTables } from '../tables.ts';

function consulteeOf(row: Selectable<ConsultationTables['consultation_consultee']>): Consultee {
	return {
		id: row.id,
		name: row.name,
		organisationId: row.organisation,
		email: row.email,
		basis: row.basis,
		invitedAt: row.invited_at,
		remindedAt: row.reminded_at,
		responseId: row.response,
	};
}

/** Everybody who is consulted, in the order of their names; there are never more than a consultation may have. */
export async function consulteesOf(context: Context, consultationId: string): Promise<Consultee[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_consultee')
		.selectAll()
		.where('consultation', '=', consultationId)
		.orderBy('name')
		.orderBy('id')
		.limit(limits.consultees)
		.execute();
	return rows.map(consulteeOf);
}

/** What changed along the way, as it was told: a longer time to respond, or an annex that came later. */
export type ConsultationChange = { readonly changedAt: Date; readonly reason: string } & (
	| { readonly what: 'deadline'; readonly earlierClosesOn: string; readonly closesOn: string }
	| { readonly what: 'annex'; readonly annex: string }
);

/** What changed along the way, the first change first. */
export async function changesOfConsultation(context: Context, consultationId: string): Promise<ConsultationChange[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_change')
		.selectAll()
		.where('consultation', '=', consultationId)
		.orderBy('changed_at')
		.limit(limits.consultees)
		.execute();
	return rows.map(
		({ changed_at: changedAt, reason, annex, earlier_closes_on: earlierClosesOn, closes_on: closesOn }) =>
			annex === null
				? { changedAt, reason, what: 'deadline', earlierClosesOn: String(earlierClosesOn), closesOn: String(closesOn) }
				: { changedAt, reason, what: 'annex', annex },
	);
}
