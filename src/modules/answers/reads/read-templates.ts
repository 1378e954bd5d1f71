import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { AnswerState } from '../../contributions/index.ts';
import { answersTables } from '../tables.ts';

/** An answer that is given often, with places to be filled for each piece. */
export interface AnswerTemplate {
	readonly id: string;
	/** Null where the whole municipality keeps it. */
	readonly departmentId: string | null;
	readonly title: string;
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly elsewhereTo: string | null;
	readonly editedAt: Date;
	readonly retiredAt: Date | null;
}

/** More templates than this nobody chooses between. */
const mostTemplates = 200;

const columns = [
	'id',
	'department',
	'title',
	'state',
	'heading',
	'text',
	'elsewhere_to',
	'edited_at',
	'retired_at',
] as const;

/** The templates in use: those of the whole municipality and those of some departments, in Danish order. */
export async function templatesOf(context: Context, departmentIds: readonly string[]): Promise<AnswerTemplate[]> {
	const rows = await answersTables(context.db)
		.selectFrom('answer_template')
		.select(columns)
		.where('retired_at', 'is', null)
		.where((of) =>
			of.or([
				of('department', 'is', null),
				...(departmentIds.length > 0 ? [of('department', 'in', [...departmentIds])] : []),
			]),
		)
		.orderBy(sql`title collate "da-x-icu"`)
		.orderBy('id')
		.limit(mostTemplates)
		.execute();
	return rows.map(templateOf);
}

/** One template; locked for an act that changes it. */
export async function templateById(
	context: Context,
	id: string,
	{ lock = false }: { readonly lock?: boolean } = {},
): Promise<AnswerTemplate | undefined> {
	const query = answersTables(context.db).selectFrom('answer_template').select(columns).where('id', '=', id);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	return row && templateOf(row);
}

function templateOf(row: {
	id: string;
	department: string | null;
	title: string;
	state: string;
	heading: string;
	text: string;
	elsewhere_to: string | null;
	edited_at: Date;
	retired_at: Date | null;
}): AnswerTemplate {
	return {
		id: row.id,
		departmentId: row.department,
		title: row.title,
		state: row.state as AnswerState,
		heading: row.heading,
		text: row.text,
		elsewhereTo: row.elsewhere_to,
		editedAt: row.edited_at,
		retiredAt: row.retired_at,
	};
}
