import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { holdProcess, processById } from '../../processes/index.ts';
import type { Consultation, ConsultationKind } from '../consultation.ts';
import { type ConsultationWithProcess, isConsultationThereFor, maySeeConsultation } from '../permissions.ts';
import { type ConsultationTable, consultationTables } from '../tables.ts';

/** A row as the rest of the module knows it. */
export function consultationOf(row: Selectable<ConsultationTable>): Consultation {
	return {
		id: row.id,
		slug: row.slug,
		processId: row.process,
		kind: row.kind as ConsultationKind,
		title: row.title,
		summary: row.summary,
		caseNumber: row.case_number,
		kle: row.kle,
		contact: row.contact,
		opensOn: row.opens_on,
		closesOn: row.closes_on,
		shortReason: row.short_reason,
		deleteOn: row.delete_on,
		publishedAt: row.published_at,
		closedAt: row.closed_at,
		conclusion: row.conclusion,
		forgottenAt: row.forgotten_at,
	};
}

/** One consultation with its process, drafts too: whether it may be seen is the caller's rule. */
async function readConsultation(context: Context, slug: string): Promise<ConsultationWithProcess | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('slug', '=', slug)
		.executeTakeFirst();
	const process = row && (await processById(context, row.process));
	return process && { consultation: consultationOf(row), process };
}

/** Several consultations by id. */
export async function consultationsById(context: Context, ids: readonly string[]): Promise<Map<string, Consultation>> {
	if (ids.length === 0) return new Map();
	const rows = await consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map((row) => [row.id, consultationOf(row)]));
}

/** A consultation for the pages that everybody reads; a draft is not there for others. */
export async function seenConsultation(context: Context, slug: string): Promise<ConsultationWithProcess | undefined> {
	const facts = await readConsultation(context, slug);
	return facts && maySeeConsultation(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** A consultation for the pages of those who work with it. */
export async function steeredConsultation(
	context: Context,
	slug: string,
): Promise<ConsultationWithProcess | undefined> {
	const facts = await readConsultation({ ...context, language: 'da' }, slug);
	return facts && isConsultationThereFor(context.actor, facts) ? facts : undefined;
}

/** A consultation of an act of those who work with it, locked: who edits, publishes and closes it come one after the other. */
export async function lockSteered(context: Context, slug: string): Promise<ConsultationWithProcess | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('slug', '=', slug)
		.forUpdate()
		.executeTakeFirst();
	const process = row && (await processById({ ...context, language: 'da' }, row.process));
	const facts = process && { consultation: consultationOf(row), process };
	return facts && isConsultationThereFor(context.actor, facts) ? facts : undefined;
}

/** The consultation that something is handed in to, held so that it is not closed meanwhile. Those who respond do not wait for each other. */
export async function holdConsultation(context: Context, slug: string): Promise<ConsultationWithProcess | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation')
		.selectAll()
		.where('slug', '=', slug)
		.forShare()
		.executeTakeFirst();
	const process = row && (await holdProcess(context, row.process));
	const facts = process && { consultation: consultationOf(row), process };
	return facts && maySeeConsultation(context.actor, facts).kind === 'yes' ? facts : undefined;
}
