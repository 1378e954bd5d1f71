import type { Selectable } from 'kysely';
import { calendarDate } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { languageOf } from '../../../ui/language.ts';
import type { HelpKind, HelpRequest } from '../help.ts';
import { associationTables, type HelpRequestTable } from '../tables.ts';

/** A request's row with the hands that it is in. */
type HelpRow = Selectable<HelpRequestTable> & { readonly consultant: string | null; readonly taken_at: Date | null };

/** Requests that are still here, each with whoever has it. */
export function helpRequests(context: Context) {
	return associationTables(context.db)
		.selectFrom('help_request')
		.leftJoin('help_taking', (join) =>
			join.onRef('help_taking.request', '=', 'help_request.id').on('help_taking.ended_at', 'is', null),
		)
		.selectAll('help_request')
		.select(['help_taking.consultant', 'help_taking.taken_at'])
		.where('help_request.forgotten_at', 'is', null);
}

/** A row as the rules know it. */
export function helpRequestOf(row: HelpRow): HelpRequest {
	return {
		id: row.id,
		number: row.number,
		kind: row.kind as HelpKind,
		groupName: row.group_name,
		aboutGroup: row.about_group,
		organisationId: row.organisation,
		contactName: row.contact_name,
		email: row.email,
		phone: row.phone,
		language: languageOf(row.language),
		personId: row.person,
		askedAt: row.asked_at,
		promisedOn: calendarDate(row.promised_on),
		dueOn: calendarDate(row.due_on),
		waitingSince: row.waiting_since,
		answeredAt: row.answered_at,
		consultant: row.consultant,
		takenAt: row.taken_at,
	};
}
