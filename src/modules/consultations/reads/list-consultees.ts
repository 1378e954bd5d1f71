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

/** A longer time to respond, as it was told. */
export interface ConsultationChange {
	readonly changedAt: Date;
	readonly earlierClosesOn: string;
	readonly closesOn: string;
	readonly reason: string;
}

/** What changed along the way, the first change first. */
export async function changesOfConsultation(context: Context, consultationId: string): Promise<ConsultationChange[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_change')
		.selectAll()
		.where('consultation', '=', consultationId)
		.orderBy('changed_at')
		.limit(limits.consultees)
		.execute();
	return rows.map((row) => ({
		changedAt: row.changed_at,
		earlierClosesOn: row.earlier_closes_on,
		closesOn: row.closes_on,
		reason: row.reason,
	}));
}
